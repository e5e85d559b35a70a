import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { CompareNotices } from '@/components/compare-chooser';
import { ComparePhrases } from '@/components/compare-phrases';
import { CompareRows } from '@/components/compare-rows';
import { CompareStatements } from '@/components/compare-statements';
import { compare } from '@/lib/compare/compare';
import { rowsPage } from '@/lib/compare/list';
import { itemViews } from '@/lib/compare/view';
import { last, recent, reports } from '../compare/reports';

const comparison = compare(reports, last, recent);
const NONE = { same: 0, changed: 0, a: 1, b: 0 };
const slugs = { a: 'last', b: 'recent' };

/** The words of a piece of a page, with | for each element. */
function words(html: string): string {
  return html
    .replace(/<mark[^>]*>(.*?)<\/mark>/g, '［$1］')
    .replace(/<[^>]+>/g, '|')
    .replace(/\|+/g, '|');
}

const rows = (query: Parameters<typeof rowsPage>[1]) =>
  renderToStaticMarkup(
    <CompareRows {...slugs} items={itemViews(comparison, rowsPage(comparison, query, undefined).items)} />,
  );

it('marks on each side what the other has otherwise, who says it and where, and changes no character', () => {
  const html = rows({ kind: 'changed' });
  expect(words(html)).toContain('|甲|第1段第4句|转述　李明　指出（第1段第3句起）|要推广“一［窗］办”，让群众少跑腿。|');
  expect(words(html)).toContain('|乙|第1段第5句|转述　李明　指出（第1段第4句起）|要推广“一［站］办”，让群众少跑腿。|');
  expect(html).toContain('href="/briefings/recent#p1s5"');
  expect(html).toContain('href="/quotes/recent/p1s4"');
  const compared = [...html.matchAll(/<p class="compared">(.*?)<\/p>/g)].map(([, text = '']) =>
    text.replace(/<[^>]+>/g, ''),
  );
  const held = [...last.sentences, ...recent.sentences].map(({ text }) => text);
  expect(compared).toHaveLength(8);
  expect(compared.filter((text) => !held.includes(text))).toEqual([]);
});

it('says of a sentence in one alone no more than that, and of the same ones their places', () => {
  expect(words(rows({ kind: 'b' }))).toContain('|仅见于乙|乙|第1段第8句|');
  expect(words(rows({}))).toContain('|相同1句|甲|第1段第1句|乙|第1段第2句|');
  expect(words(rows({}))).toContain('|标点不同|');
});

it('tells phrases of the later one as added, and where the other has the words without marks', () => {
  const shown = (later: 'a' | 'b' | undefined) =>
    words(renderToStaticMarkup(<ComparePhrases slugs={slugs} later={later} {...comparison.phrases} />));
  expect(shown('b')).toContain('|仅见于乙 1|较晚一篇新增|“林下经济”|第1段第8句|');
  expect(shown('b')).toContain('|仅见于甲 1|较晚一篇未再加引号使用|“田长制”|第1段第6句|乙未加引号，见|第1段第6句|');
  expect(shown(undefined)).not.toContain('较晚');
  expect(shown('b')).toContain('|“村村通”|甲|第1段第3句|乙|第1段第4句|');
});

it('lists the statements that are not the same, and says where the verb is another', () => {
  const html = renderToStaticMarkup(<CompareStatements said="转述" slugs={slugs} pairs={comparison.statements} />);
  expect(words(html)).toContain('|措辞有异|说话人或引述动词不同|措辞有异1句|甲|转述　李明　强调|第1段第6句|');
  const alone = comparison.statements.flatMap(({ a }) => a ?? []).map((a) => ({ a, b: undefined, counts: NONE }));
  const lists = words(
    renderToStaticMarkup(
      <CompareStatements
        said="转述"
        slugs={slugs}
        pairs={alone.map((pair) => ({ ...pair, isAttributedOtherwise: false }))}
      />,
    ),
  );
  expect(lists).toContain(
    `|没有逐句相同、说话人和引述动词也相同的转述。|仅见于甲 ${alone.length}|转述　李明　指出|第1段第3至4句|`,
  );
  expect(lists).toMatch(/\|仅见于乙 0\|$/);
  const itself = compare(reports, last, last).statements;
  expect(words(renderToStaticMarkup(<CompareStatements said="转述" slugs={slugs} pairs={itself} />))).toBe(
    '|两篇逐句相同、说话人和引述动词也相同的转述2处，不再列出。此外没有。|',
  );
});

it('says why something cannot be compared', () => {
  const why = (one: 'unknown' | 'withdrawn' | 'same') =>
    words(renderToStaticMarkup(<CompareNotices notices={[{ side: 'b', slug: 'x', why: one }]} />));
  expect([why('unknown'), why('withdrawn'), why('same')]).toEqual([
    '|乙（x）：本站没有这一篇。|',
    '|乙（x）：该篇已撤下，不再比较。|',
    '|乙（x）：与甲是同一篇，请另选一篇。|',
  ]);
});
