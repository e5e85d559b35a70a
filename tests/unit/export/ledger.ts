import { type LedgerFile, ledgerFile } from '@/lib/export/ledger-rows';
import type { LedgerRow } from '@/lib/model';
import { library, must, SLUG } from './library';

/** The real table, as its files are made from it. */
export const file: LedgerFile = must(ledgerFile(library, SLUG));

/** Gives the table with these words in its rows, one each, numbered from 1.1. */
export function withWords(words: readonly string[]): LedgerFile {
  const row = must(file.rows[1]);
  const rows = words.map((shown, index): LedgerRow => ({ ...row, number: `1.${index + 1}`, text: shown, shown }));
  return { ...file, rows };
}

/** What a spreadsheet could take for a formula or lose, and words that only look like it. */
export const TRICKY = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '　=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  "'=1+1",
  "'",
  "=cmd|' /C calc'!A0",
  '甲=乙',
  '“甲”，"乙"',
  '甲\r\n乙',
];
