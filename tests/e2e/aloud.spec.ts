import { expect, type Page, test } from '@playwright/test';
import { installEngine, readThrough, said, tellEngine } from './support/engine';
import {
  BRIEFING,
  BRIEFING_PATH,
  SEARCHED,
  SOURCE_PATH,
  statementPath,
  TASKS_PATH,
  topicPath,
  visitPath,
} from './support/site';
import { run, SENTENCES, textsOf } from './support/source';

const opener = (page: Page) => page.getByRole('button', { name: '朗读', exact: true });
const bar = (page: Page) => page.getByRole('region', { name: '朗读' });
/** p2s5 → 第2段第5句 */
const placed = (id: string) => id.replace(/^p(\d+)s(\d+)$/, '第$1段第$2句');

test('offers no reading without a Chinese voice, and does once one has come', async ({ page }) => {
  await installEngine(page, true);
  await page.goto(BRIEFING_PATH);
  await expect(page.getByRole('button', { name: '打印本页' })).toHaveCount(1);
  await expect(opener(page)).toHaveCount(0);
  await tellEngine(page, 'voices');
  await tellEngine(page, 'voices');
  await expect(opener(page)).toHaveCount(1);
  expect(await said(page)).toEqual([]);
  // A page that holds no sentence of the source has nothing to read.
  await page.goto('/about');
  await tellEngine(page, 'voices');
  await expect(opener(page)).toHaveCount(0);
});

test('offers no reading where the browser cannot speak', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'speechSynthesis'));
  await page.goto(BRIEFING_PATH);
  await expect(page.getByRole('button', { name: '打印本页' })).toHaveCount(1);
  await expect(opener(page)).toHaveCount(0);
});

test('reads the briefing to its end: the source, sentence by sentence, each marked while it is read', async ({
  page,
}) => {
  await installEngine(page);
  await page.goto(BRIEFING_PATH);
  const read = await readThrough(page);
  expect(read).toEqual([...SENTENCES].map(([id, text]) => ({ place: placed(id), text, marked: text })));
  expect((await said(page)).filter(({ text }) => text.length > 36)).toEqual([]);
  expect(new Set((await said(page)).map(({ voice }) => voice))).toEqual(new Set(['普通话']));
  await expect(bar(page)).toHaveCount(0);
  await expect(page.locator('.aloud, .reading-aloud')).toHaveCount(0);
  // Who has listened to the end is where the end is, not where the button is.
  await expect(opener(page)).toBeFocused();
  await expect(page.locator('#p6s3')).toBeInViewport();
});

for (const [path, ids] of [
  [visitPath('taiyuan-first-laboratory'), run('p2s1', 'p2s5')],
  // Its context stands elsewhere, and is not the visit's own.
  [visitPath('qingxu-vinegar-town'), run('p1s6', 'p1s7')],
  [topicPath('consumption'), [...run('p3s1', 'p3s4'), 'p5s1']],
  [statementPath('p5s1'), run('p5s1', 'p5s17')],
  [TASKS_PATH, run('p5s2', 'p5s17')],
  [SOURCE_PATH, [...SENTENCES.keys()]],
  // A table of their clauses, behind a piece that has one of its sentences already.
  [
    `/print?s=${BRIEFING}_opening-up_tasks`,
    [...run('p5s13', 'p5s14'), ...run('p5s2', 'p5s12'), ...run('p5s15', 'p5s17')],
  ],
] as const) {
  test(`reads on ${path} what it has of the source, each sentence whole and once`, async ({ page }) => {
    await installEngine(page);
    await page.goto(path);
    const read = await readThrough(page);
    expect(read.map(({ place }) => place)).toEqual(ids.map(placed));
    expect(read.map(({ text }) => text)).toEqual(textsOf(ids));
    expect(read.filter(({ text, marked }) => text !== marked)).toEqual([]);
  });
}

test('reads a search’s sentences in the page’s order', async ({ page }) => {
  await installEngine(page);
  await page.goto(SEARCHED);
  const read = await readThrough(page);
  expect(read.map(({ text }) => text)).toEqual([...SENTENCES.values()].filter((text) => text.includes('专业镇')));
});
