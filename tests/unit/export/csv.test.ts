import { describe, expect, it } from 'vitest';
import { csv, ledgerCsv } from '@/lib/export/csv';
import { fileHeader, ledgerFile } from '@/lib/export/ledger-rows';
import { fc } from '../property';
import { withSecond } from '../queries/library';
import { file, TRICKY, withWords } from './ledger';
import { library, must, ORIGIN, placed } from './library';

/** A reader after RFC 4180, written from it: records end with CRLF, a quote in a quoted field is doubled. */
function parse(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    record.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}

/** What decision 0029 tells programs to do. */
const restored = (cell: string) => (/^'+(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(cell) ? cell.slice(1) : cell);

const text = ledgerCsv(library, file);
const [header, ...records] = parse(text.slice(1));

describe('ledgerCsv', () => {
  it('begins with a byte order mark and ends each record with CRLF', () => {
    expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.endsWith('"\r\n')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(1 + 26 + 1);
  });

  it('has a header, then a record for each row of the table', () => {
    expect(header).toEqual([...fileHeader(file.briefing), '报道', '见于', '网址', '说明']);
    expect(header?.slice(0, 3)).toEqual(['序号', '任务和举措（照录报道）', '出处']);
    expect(records.map(([, words]) => words)).toEqual(file.rows.map(({ shown }) => shown));
    expect(records.map((record) => record.length)).toEqual(Array(26).fill(fileHeader(file.briefing).length + 4));
  });

  it('holds what is known of a clause, and blanks to fill in', () => {
    expect(records.at(-4)).toEqual([
      '分句5.2（2）',
      '完善就业、教育、养老、医疗、社会保障、住房等领域政策，',
      '第5段第17句',
      '养老（按整句）',
      '太原市社区养老产业孵化园（按整句）',
      '',
      '',
      '',
      '转述　蓝佛安　指出（第5段第1至17句）',
      'p5s17',
      '23',
      '蓝佛安在太原调研（原题未详，标题为本站所拟）',
      '见于《太原晚报》2023年3月20日',
      '',
      expect.stringMatching(/^任务分解表（本站编制，非官方文件）。本表列第5段第2至17句，任务和举措逐句照录报道/),
    ]);
  });

  it('says in each line what it is, for lines are sorted and handed on', () => {
    for (const record of records) {
      expect(record.at(-1)).toContain('非官方文件');
      expect(record.at(-1)).toContain('“转述”是间接引语，报道未加引号，勿作原话直引。');
      expect(record[8]).toContain('转述　蓝佛安');
    }
  });

  it('leads to each sentence where the site knows its address', () => {
    const [, first = [], ...more] = parse(ledgerCsv(placed, file).slice(1));
    expect(first.at(-2)).toBe(`${ORIGIN}/briefings/taiyuan-2023-03#p5s2`);
    expect(more.at(-1)?.at(-2)).toBe(`${ORIGIN}/briefings/taiyuan-2023-03#p5s17`);
  });

  it('writes a number so that no program takes it for another', () => {
    const numbers = parse(ledgerCsv(library, withWords(Array(10).fill('甲')))).map(([number]) => number);
    expect([numbers[1], numbers[10]]).toEqual(['举措1.1', '举措1.10']);
    expect(records.filter(([number = '']) => /^\d/.test(number))).toEqual([]);
  });

  it('has no cell that a spreadsheet would take for a formula', () => {
    const cells = parse(ledgerCsv(library, withWords(TRICKY))).map(([, words = '']) => words);
    expect(cells.slice(1).filter((cell) => /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell))).toEqual([]);
    expect(cells).toContain("'=1+1");
    expect(cells).toContain('甲=乙');
  });

  it('leaves the article’s own words as they are', () => {
    expect(text).not.toContain("'");
  });

  it('is there only for a briefing with tasks', () => {
    expect(ledgerFile(withSecond, 'second')).toBeUndefined();
    expect(ledgerFile(library, 'nowhere')).toBeUndefined();
    expect(must(ledgerFile(library, file.briefing.slug)).rows).toHaveLength(26);
  });
});

describe('csv', () => {
  const marks = fc.constantFrom(
    '甲',
    '"',
    ',',
    '\r\n',
    '\n',
    '\t',
    ' ',
    '　',
    "'",
    '=',
    '+',
    '-',
    '@',
    '＝',
    '𠮷',
    '1.10',
  );
  const cell = fc.array(marks, { maxLength: 6 }).map((pieces) => pieces.join(''));

  it('gives back any rows when it is read', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 }), (rows) => {
        expect(parse(csv(rows).slice(1)).map((row) => row.map(restored))).toEqual(rows);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives back cells that look like formulas', () => {
    expect(parse(csv([TRICKY]).slice(1)).map((row) => row.map(restored))).toEqual([TRICKY]);
  });
});
