import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Briefing, Library, Withdrawn } from '../../lib/model';
import { faults } from './support/axe';
import { FIRST, SECOND, ServedCopy } from './support/served-copy';
import { BRIEFING, BRIEFING_PATH, SOURCE_PATH, statementPath, TASKS_PATH, topicPath, visitPath } from './support/site';
import { ask } from './support/socket';

const OLD = `${BRIEFING}-old`;
const LIMIT_MS = 60_000;
test.setTimeout(3 * LIMIT_MS);

let site: ServedCopy;

/** In the first release the briefing is signed, corrected, and replaces a copy of itself; in the second both are withdrawn. */
test.beforeAll(async () => {
  site = await ServedCopy.make();
  change(FIRST, (library) => {
    const [briefing] = library.briefings;
    if (!briefing) throw new Error('The release has no briefing.');
    const { slug, title } = briefing;
    const signed: Briefing = {
      ...briefing,
      supersedes: { slug: OLD, title },
      checkedBy: '王校对',
      checkedAgainst: '《太原晚报》原报',
      checkedOn: '2026-11-20',
      revisions: [{ on: '2026-11-21', what: '第2段“一流”误作“一留”，已改', why: '录入有误' }],
    };
    return { ...library, briefings: [signed], superseded: [{ ...briefing, slug: OLD, supersededBy: { slug, title } }] };
  });
  change(SECOND, (library) => ({
    ...library,
    briefings: [],
    withdrawn: library.briefings.map(remainder),
  }));
  await site.start();
});
test.afterAll(() => site.remove());

function change(release: string, by: (library: Library) => Library): void {
  const file = join(site.release(release), 'library.json');
  writeFileSync(file, JSON.stringify(by(JSON.parse(readFileSync(file, 'utf8')))));
}

function remainder({ slug, sections, sentences, statements }: Briefing): Withdrawn {
  return {
    slug,
    on: '2026-11-25',
    reason: '原报已声明撤稿',
    phrases: [],
    sections: sections.map((section) => ({ slug: section.slug, kind: section.kind })),
    sentences: sentences.map(({ id }) => ({ id })),
    statements: statements.map((statement) => ({ id: statement.id, sentences: statement.sentences })),
  };
}

async function fits(page: Page, path: string): Promise<void> {
  await page.goto(`http://127.0.0.1:${site.port}${path}`);
  expect(await faults(page)).toEqual([]);
  await page.setViewportSize({ width: 375, height: 812 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
}

test('says on the page who has checked it, what was corrected, and what it replaces', async ({ page }) => {
  await fits(page, BRIEFING_PATH);
  await expect(page.getByText('核对：王校对，2026年11月20日，据《太原晚报》原报')).toBeVisible();
  await expect(page.getByRole('heading', { name: '更正说明' })).toBeVisible();
  await expect(page.getByText('2026年11月21日，第2段“一流”误作“一留”，已改。原因：录入有误。')).toBeVisible();
  await page.locator('.succession a').click();
  await expect(page.locator('.succession')).toHaveText(/^本篇不再列入目录和检索，已由另一篇取代：/);
  await expect(page.getByRole('link', { name: /^转述\d+处$/ })).toHaveCount(0);
});

test('answers 410 from the switch on wherever the briefing stood, and shows none of its words elsewhere', async ({
  page,
}) => {
  site.choose(SECOND, FIRST);
  await site.until(
    async () => (await site.answering()) === SECOND && site.output.includes('release switched'),
    LIMIT_MS,
  );
  const gone = [
    BRIEFING_PATH,
    SOURCE_PATH,
    TASKS_PATH,
    statementPath('p5s1'),
    statementPath('p5s9'),
    visitPath('bell-tower-street'),
  ];
  const files = [
    `/api/briefings/${BRIEFING}.json`,
    `/export/briefings/${BRIEFING}.docx`,
    `/share/briefings/${BRIEFING}.png`,
  ];
  for (const path of [...gone, ...files, `/export/tasks/${BRIEFING}.xlsx`, `/export/citations/${BRIEFING}/p2s5.bib`]) {
    const { status, body } = await ask(site.port, path);
    expect.soft([status, body.includes('原报已声明撤稿')], path).toEqual([410, true]);
  }
  // The home page is made by the build, which this release has not seen.
  for (const path of [
    topicPath('innovation'),
    '/quotes',
    '/phrases/zhi-chu-yun-jia',
    '/print',
    '/api/statements.json',
  ]) {
    const { status, body } = await ask(site.port, path);
    expect.soft([status, body.includes('蓝佛安'), body.includes(BRIEFING)], path).toEqual([200, false, false]);
  }
  await fits(page, BRIEFING_PATH);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('这篇文章已撤下');
  await expect(page.getByRole('main')).toContainText('本站已于2026年11月25日撤下这篇文章。');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await page.goto(`http://127.0.0.1:${site.port}/print?s=${BRIEFING}`);
  await expect(page.getByRole('status')).toContainText('已撤下');
});
