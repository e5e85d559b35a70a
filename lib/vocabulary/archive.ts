/** The words for years and their pages. */
import { UNDATED } from '../paths';

/** Gives a year as readers see it: 2023年; 日期未详 where no date is known. */
export function yearLabel(year: string): string {
  return year === UNDATED ? '日期未详' : `${year}年`;
}

/** Gives the heading of a year's briefings; `text` is what the site calls them. */
export function yearTitle(year: string, text: string): string {
  return `${year === UNDATED ? '日期未详' : `${year}年`}的${text}`;
}

/** Gives what a page of a year is called; nothing on the year's own, whose name says it. */
export function pageLabel(number: number | undefined): string | undefined {
  return number === undefined ? undefined : `第${number}页`;
}

/** What is said on a full page of an archive. */
export const FULL_PAGE_NOTE = '页码从年初排起，以后收录新篇，本页不变。';
