/** The words of the 任务分解表, on the page and in its files the same. */
import type { Briefing, LedgerRow } from '../model';
import { fileName, spanLabel } from '../vocabulary';
import { sourceName, type Texts } from './genres';
import { presenceLine } from './visits';

/** Its columns in their order, as for a report; the last three are blank, to be filled in. */
export const LEDGER_COLUMNS = {
  number: '序号',
  words: '任务和举措（照录报道）',
  place: '出处',
  topics: '主题（本站归类）',
  visits: '相关调研点（同主题，本站归类）',
  office: '责任单位',
  deadline: '完成时限',
  progress: '进展',
} as const;

/** Gives what the columns of a text's table are called, in their order. */
export function ledgerColumns(text: Texts[number]): Readonly<Record<keyof typeof LEDGER_COLUMNS, string>> {
  return { ...LEDGER_COLUMNS, words: `任务和举措（照录${sourceName([text])}）` };
}

/** Words of its title that a line must not break. */
export const LEDGER_WORDS: readonly string[] = ['本站编制', '非官方文件'];

/** A sentence longer than this, in characters, holds several duties: each of its clauses has a row. */
export const LONG_SENTENCE = 80;

/** Gives which sentences the rows are, how they were made, and what is open of their visits, said once in each of the table's forms. */
export function ledgerNote(rows: readonly Pick<LedgerRow, 'sentence' | 'visits'>[], text: Texts[number]): string {
  const sentences = spanLabel([...new Set(rows.map(({ sentence }) => sentence))]);
  return `本表列${sentences}，任务和举措逐句照录${sourceName([text])}；序号、拆分、主题、相关调研点为本站所加；超过${LONG_SENTENCE}字的举措按分句拆列，连读即原句；责任单位、完成时限、进展留空，供填写。${presenceLine(rows.flatMap(({ visits }) => visits))}`;
}

/** How a cell says that it is of the whole sentence, not of the clause beside it. */
export const WHOLE_SENTENCE = '按整句';

/** Gives what a row is filed under, in a cell that is its own: a clause has what its sentence has, and says so. */
export function ledgerFiling(
  { level }: Pick<LedgerRow, 'level'>,
  filed: readonly { readonly title: string }[],
): string {
  const titles = filed.map(({ title }) => title).join('、');
  return level === 'clause' && titles !== '' ? `${titles}（${WHOLE_SENTENCE}）` : titles;
}

/** Gives what its files are called, without the extension: what the table is stands in it, and of which article. */
export function ledgerFileName({ title }: Pick<Briefing, 'title'>): string {
  return fileName(`任务分解表（非官方文件）-${title}`);
}
