import { expect, type Page, test } from '@playwright/test';
import {
  BRIEFING_PATH,
  BRIEFING_TITLE,
  SECTIONS,
  SPEECH_NOTE,
  statementPath,
  TITLE_NOTE,
  visitPath,
} from './support/site';
import { SENTENCES } from './support/source';
import { SHARES } from './support/view';

/** Takes the style sheet away and gives the words of main in the order in which they then stand. */
async function bareWords(page: Page, path: string): Promise<string> {
  await page.goto(path);
  return page.evaluate(() => {
    for (const sheet of document.querySelectorAll('style, link[rel="stylesheet"]')) sheet.remove();
    return document.querySelector('main')?.innerText ?? '';
  });
}

function expectInOrder(words: string, pieces: readonly string[]): void {
  let from = 0;
  for (const piece of pieces) {
    const at = words.indexOf(piece, from);
    expect.soft(at, `“${piece}” behind what stands before it`).toBeGreaterThanOrEqual(from);
    from = Math.max(from, at + piece.length);
  }
}

const textOf = (id: string) => SENTENCES.get(id)?.slice(0, 8) ?? id;

test('reads in a sensible order with styles off: head, text, relations, the way on', async ({ page }) => {
  const briefing = await bareWords(page, BRIEFING_PATH);
  const all = SECTIONS.flatMap(({ sentences }) => sentences).map(textOf);
  expectInOrder(briefing, [BRIEFING_TITLE, TITLE_NOTE, '说话人', '未写明或未核实的事项', SPEECH_NOTE, ...all]);
  expectInOrder(await bareWords(page, visitPath('qingxu-vinegar-town')), [
    ...['首页', '清徐老陈醋专业镇', '产业链和专业镇', SPEECH_NOTE, '叙述', textOf('p1s6'), '转述', textOf('p1s7')],
    ...['同主题的任务', '上一处', '在全文中阅读', '下一处'],
  ]);
  expectInOrder(await bareWords(page, statementPath('p2s3')), [
    ...[
      '首页',
      SPEECH_NOTE,
      textOf('p2s3'),
      textOf('p2s5'),
      '上文',
      '下文',
      '主题',
      '上一处',
      '在全文中阅读',
      '下一处',
    ],
  ]);
});

test('has one first heading on every type of page, and no level left out below it', async ({ page }) => {
  for (const address of SHARES.flat()) {
    await page.goto(address);
    const levels = await page
      .locator('main :is(h1, h2, h3, h4, h5, h6)')
      .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
    expect.soft(levels[0], address).toBe(1);
    expect
      .soft(
        levels.filter((level) => level === 1),
        address,
      )
      .toHaveLength(1);
    expect
      .soft(
        levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
        address,
      )
      .toEqual([]);
  }
});
