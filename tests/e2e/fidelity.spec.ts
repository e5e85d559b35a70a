import { createHash } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import {
  BRIEFING_PATH,
  SECTIONS,
  SOURCE_PATH,
  STATEMENTS,
  statementPath,
  TASKS_PATH,
  TOPICS,
  topicPath,
  VISITS,
  visitPath,
} from './support/site';
import { PARAGRAPHS, run, SENTENCES, SOURCE_BYTES, textsOf } from './support/source';

// The text is the server's: nojs.spec.ts proves it the same with scripts, and without them pages open faster.
test.use({ javaScriptEnabled: false });

const ORDER = [...SENTENCES.keys()];

/** What a reader sees of the source in these elements. */
const shown = (page: Page, selector = 'main .sentence') => page.locator(selector).allInnerTexts();

/** The sentences beside some others in the source: at most one before and one after. */
function around(ids: readonly string[]): string[] {
  const first = ORDER.indexOf(ids[0] ?? '');
  const last = ORDER.indexOf(ids.at(-1) ?? '');
  return [ORDER.slice(Math.max(0, first - 1), first), ORDER.slice(last + 1, last + 2)].flat();
}

test('is measured against the source that was read by hand', () => {
  expect(createHash('sha256').update(SOURCE_BYTES).digest('hex')).toBe(
    '459da95211345828bd73c39450aeb614738bd671d14c56bcba0f484eb53681d6',
  );
  expect(PARAGRAPHS.map((_, p) => ORDER.filter((id) => id.startsWith(`p${p + 1}s`)).length)).toEqual([
    7, 13, 6, 5, 17, 3,
  ]);
  expect([...SENTENCES.values()].join('')).toBe(PARAGRAPHS.join(''));
  expect(SECTIONS.flatMap(({ sentences }) => sentences)).toEqual(ORDER);
});

test('shows the 51 sentences of the source on the briefing page, whole and in order', async ({ page }) => {
  await page.goto(BRIEFING_PATH);
  expect(await shown(page)).toEqual([...SENTENCES.values()]);
  expect(await page.locator('main .sentence').evaluateAll((all) => all.map(({ id }) => id))).toEqual(ORDER);
});

test('puts each sentence of the briefing page in its section, and adds no other text to the blocks', async ({
  page,
}) => {
  await page.goto(BRIEFING_PATH);
  for (const { slug, sentences } of SECTIONS) {
    expect(await shown(page, `#${slug} .sentence`), slug).toEqual(textsOf(sentences));
    const blocks = await shown(page, `#${slug} :is(.narrative, .statement) p:not(.speech-label)`);
    expect(blocks.join(''), slug).toBe(textsOf(sentences).join(''));
    for (const block of blocks) expect(block).toMatch(/。$/);
  }
});

test('shows the six paragraphs at /source, bare', async ({ page }) => {
  await page.goto(SOURCE_PATH);
  expect(await shown(page, '.source-text > *')).toEqual(PARAGRAPHS);
  await expect(page.locator('.source-text p *')).toHaveCount(0);
  await expect(page.locator('.source-text').locator('h1, h2, h3, h4, blockquote')).toHaveCount(0);
});

test('shows each statement on its own page, whole, with the sentences beside it in the source', async ({ page }) => {
  for (const { id, sentences } of STATEMENTS) {
    await page.goto(statementPath(id));
    expect(await shown(page, '.statement .sentence'), id).toEqual(textsOf(sentences));
    expect(await shown(page, 'main .sentence:not(.statement *)'), id).toEqual(textsOf(around(sentences)));
  }
});

test('shows each visit’s sentences: 叙述 and 转述, a sentence that is both in 转述; context only on the second', async ({
  page,
}) => {
  const spoken = new Set(STATEMENTS.flatMap(({ sentences }) => sentences));
  for (const { slug, sentences } of VISITS) {
    await page.goto(visitPath(slug));
    const narrative = page.getByRole('region', { name: '叙述' }).locator('.sentence');
    const said = page.getByRole('region', { name: '转述' }).locator('.sentence');
    expect(await narrative.allInnerTexts(), slug).toEqual(textsOf(sentences.filter((id) => !spoken.has(id))));
    expect(await said.allInnerTexts(), slug).toEqual(textsOf(sentences.filter((id) => spoken.has(id))));
    await expect(page.locator('main .sentence'), slug).toHaveCount(sentences.length);
    const context = page.getByRole('complementary', { name: '上文' });
    await expect(context, slug).toHaveCount(slug === 'qingxu-vinegar-town' ? 1 : 0);
  }
});

test('shows p1s1 on the second visit as linked context', async ({ page }) => {
  await page.goto(visitPath('qingxu-vinegar-town'));
  const context = page.getByRole('complementary', { name: '上文' });
  await expect(context).toContainText(textsOf(['p1s1']).join(''));
  await expect(context.getByRole('link')).toHaveAttribute('href', `${BRIEFING_PATH}#p1s1`);
});

test('shows on each topic’s page the sentences of its sections, whole, and no id on them', async ({ page }) => {
  for (const { slug, sentences } of TOPICS) {
    await page.goto(topicPath(slug));
    expect(await shown(page), slug).toEqual(textsOf(sentences));
    await expect(page.locator('.sentence[id]'), slug).toHaveCount(0);
  }
});

test('shows the ledger’s sentences p5s2 to p5s17, each in a row of its own', async ({ page }) => {
  await page.goto(TASKS_PATH);
  expect(await shown(page)).toEqual(textsOf(run('p5s2', 'p5s17')));
  await expect(page.locator('main blockquote')).toHaveCount(16);
});
