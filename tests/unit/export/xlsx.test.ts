import { readXlsx } from 'hucre/xlsx';
import readSheets from 'read-excel-file/node';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cellsOf, fileHeader, type LedgerFile } from '@/lib/export/ledger-rows';
import { ledgerXlsx } from '@/lib/export/xlsx';
import type { Library } from '@/lib/model';
import { file, TRICKY, withWords } from './ledger';
import { library, must, ORIGIN, placed } from './library';

/** Reads a workbook back by another library; blank cells are null there. */
async function readBack(table: LedgerFile, from: Library = library) {
  const sheets = await readSheets(Buffer.from(await ledgerXlsx(from, table)), { trim: false });
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

const rowsOf = (table: LedgerFile) =>
  table.rows.map((row, index) => [...cellsOf(row).map((cell) => (cell === '' ? null : cell)), index + 1]);

const sheets = await readBack(file);
const [title, article, notes, header, ...rows] = must(sheets.get('任务分解表'));

/** The workbook as its own library describes it. */
const [sheet] = (await readXlsx(await ledgerXlsx(placed, file), { readStyles: true })).sheets;

afterEach(() => {
  vi.useRealTimers();
});

describe('ledgerXlsx', () => {
  it('read back by another library, has exactly the rows of the table', () => {
    expect(header).toEqual([...fileHeader(file.briefing)]);
    expect(rows).toEqual(rowsOf(file));
    expect(rows).toHaveLength(26);
  });

  it('says above the table what it is, whose words it has and how it was made', () => {
    expect(title?.[0]).toBe('任务分解表（本站编制，非官方文件）');
    expect(article?.[0]).toBe(
      '蓝佛安在太原调研（原题未详，标题为本站所拟）　见于《太原晚报》2023年3月20日　转述　蓝佛安　指出（第5段第1至17句）',
    );
    expect(notes?.[0]).toContain('任务和举措逐句照录报道');
    expect(notes?.[0]).toContain('“转述”是间接引语，报道未加引号，勿作原话直引。');
  });

  it('says on a second sheet what the first has no room for', async () => {
    const dated: Library = { ...placed, site: { ...placed.site, releasedOn: '2026-11-26' } };
    const about = new Map(must((await readBack(file, dated)).get('说明')).map(([label, value]) => [label, value]));
    expect([...about.keys()].slice(0, 4)).toEqual(['名称', '报道', '说话人', '说明']);
    expect(about.get('说明')).toContain('报道文字照录所据文本，仅半角逗号显示为全角。');
    expect(about.get('本站网址')).toBe(`${ORIGIN}/briefings/taiyuan-2023-03/tasks`);
    expect(about.get('报道网址')).toBe('http://epaper.tyrbw.com/tywb/html/2023-03/20/content_224_125860.htm');
    expect(about.get('本站版本')).toBe('2026年11月26日版');
  });

  it('leaves out what is not known', () => {
    const labels = must(sheets.get('说明')).map(([label]) => label);
    expect(labels).not.toContain('本站网址');
    expect(labels).not.toContain('本站版本');
  });

  it('keeps 1.10 apart from 1.1, as text', async () => {
    const many = must((await readBack(withWords(Array(10).fill('甲')))).get('任务分解表'));
    expect(many.slice(4).map(([number]) => number)).toEqual([...Array(10).keys()].map((place) => `1.${place + 1}`));
  });

  it('takes no words for a formula', async () => {
    // XML has one line end; a sentence has none at all.
    const words = TRICKY.filter((one) => !one.includes('\r'));
    const table = withWords(words);
    expect(must((await readBack(table)).get('任务分解表')).slice(4)).toEqual(rowsOf(table));
  });

  it('keeps words that the format would take for the code of a character', async () => {
    const table = withWords(['_x0041_和_x000D_', '_x_与x0041_']);
    const words = (await readXlsx(await ledgerXlsx(library, table))).sheets[0]?.rows.slice(4).map((row) => row[1]);
    expect(words).toEqual(['_x0041_和_x000D_', '_x_与x0041_']);
  });

  it('keeps its header in sight, filters from it and prints it on every sheet', () => {
    expect(sheet?.freezePane).toEqual({ rows: 4 });
    expect(sheet?.autoFilter?.range).toBe('A4:K30');
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: '$A$1:$H$30',
      printTitlesRow: '$1:$4',
    });
    expect(sheet?.headerFooter?.oddFooter).toContain('— &P —');
  });

  it('says at the foot of each sheet which edition it is, and never a bare date', async () => {
    const foot = async (releasedOn?: string) => {
      const from: Library = { ...library, site: { ...library.site, ...(releasedOn && { releasedOn }) } };
      return (await readXlsx(await ledgerXlsx(from, file), { readStyles: true })).sheets[0]?.headerFooter?.oddFooter;
    };
    expect(await foot('2026-11-26')).toMatch(/^&L[^&]+　2026年11月26日版　非官方文件&C/);
    expect(await foot()).toMatch(/^&L[^&　]+　非官方文件&C/);
  });

  it('sets number and words of a task bold, and nothing else', () => {
    const isBold = (row: number, column: number) => sheet?.cells?.get(`${row},${column}`)?.style?.font?.bold === true;
    const bold = (row: number) => [...Array(11).keys()].filter((column) => isBold(row, column));
    expect([bold(4), bold(5)]).toEqual([[0, 1], []]);
  });

  it('leads from each place to its sentence where the site knows its address', async () => {
    const target = (place: string) => sheet?.cells?.get(place)?.hyperlink?.target;
    expect(target('4,2')).toBe(`${ORIGIN}/briefings/taiyuan-2023-03#p5s2`);
    expect(target('29,2')).toBe(`${ORIGIN}/briefings/taiyuan-2023-03#p5s17`);
    const [unplaced] = (await readXlsx(await ledgerXlsx(library, file), { readStyles: true })).sheets;
    expect([...(unplaced?.cells?.values() ?? [])].filter(({ hyperlink }) => hyperlink?.target.includes('#'))).toEqual(
      [],
    );
  });

  it('names its title and no author', async () => {
    const { properties } = await readXlsx(await ledgerXlsx(library, file));
    expect(properties?.title).toBe('任务分解表（本站编制，非官方文件）');
    expect([properties?.creator, properties?.lastModifiedBy, properties?.created]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is the same to the byte whenever it is made', async () => {
    vi.useFakeTimers({ now: new Date('2026-01-01'), toFake: ['Date'] });
    const first = await ledgerXlsx(library, file);
    vi.setSystemTime(new Date('2031-07-04T12:34:56'));
    expect(Buffer.from(await ledgerXlsx(library, file)).equals(Buffer.from(first))).toBe(true);
  });

  it('holds a thousand rows', async () => {
    const table = withWords([...Array(1000).keys()].map((place) => `第${place + 1}项举措。`));
    const data = must((await readBack(table)).get('任务分解表'));
    expect(data.slice(4)).toEqual(rowsOf(table));
  });
});
