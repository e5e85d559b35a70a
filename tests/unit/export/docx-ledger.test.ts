import { describe, expect, it } from 'vitest';
import { paragraphsOf, partOf } from './unzip';
import { ASKED, made } from './word';

describe('the table of tasks in Word', () => {
  it('repeats its head, and cuts no row', async () => {
    const xml = partOf(await made(ASKED.ledger), 'word/document.xml');
    const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => row.includes('<w:cantSplit'))).toHaveLength(rows.length);
    expect(rows.map((row) => row.includes('<w:tblHeader'))).toEqual(rows.map((_, index) => index === 0));
  });

  it('takes the whole width of the text, and its blanks have room to write', async () => {
    const xml = partOf(await made(ASKED.ledger), 'word/document.xml');
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(16838 - 1984 - 2098);
    // 26, 22 and 26 mm in twentieths of a point.
    expect(widths.slice(5)).toEqual([1474, 1247, 1474]);
  });

  it('sets off a task by its number and words alone, and says once beside its clauses what holds for a sentence', async () => {
    const xml = partOf(await made(ASKED.ledger), 'word/document.xml');
    const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => ({
        style: paragraphsOf(cell)[0]?.style,
        text: paragraphsOf(cell)[0]?.text ?? '',
        merged: /<w:vMerge w:val="(\w+)"\/>/.exec(cell)?.[1],
      })),
    );
    const bold = rows.filter((row) => row.some(({ style }) => style === 'LedgerTask'));
    expect(bold.map((row) => row[0]?.text)).toEqual(['1', '2', '3', '4', '5']);
    for (const row of bold)
      expect(row.map(({ style }) => style === 'LedgerTask')).toEqual([true, true, ...Array(6).fill(false)]);
    const eldercare = rows.filter((row) => row[0]?.text.startsWith('5.2'));
    expect(eldercare.map((row) => row[0]?.text)).toEqual(['5.2（1）', '5.2（2）', '5.2（3）', '5.2（4）', '5.2（5）']);
    expect(eldercare.map((row) => row[3]?.text)).toEqual(['养老（按整句）', '', '', '', '']);
    expect(eldercare.map((row) => row[4]?.text)).toEqual(['太原市社区养老产业孵化园（按整句）', '', '', '', '']);
    for (const column of [3, 4])
      expect(eldercare.map((row) => row[column]?.merged)).toEqual(['restart', ...Array(4).fill('continue')]);
  });
});
