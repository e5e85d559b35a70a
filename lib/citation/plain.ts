/** Quotation, source and link as plain words. */
import { chineseDate } from '../text/typography';
import type { Citation } from './citation';

/** Gives the lines: who is heard, what the source says, where it stands, the link. No quotation marks are added. */
export function plain({
  voices,
  quote,
  title,
  titleNote,
  outlet,
  publishedOn,
  place,
  permalink,
  url,
}: Citation): string {
  const seen = `${outlet === undefined ? '' : `《${outlet}》`}${publishedOn === undefined ? '' : chineseDate(publishedOn)}`;
  const named = titleNote === undefined ? title : `${title}（${titleNote}）`;
  const source = [named, seen === '' ? undefined : `见于${seen}`, place]
    .filter((part) => part !== undefined)
    .join('，');
  return [voices.join('；'), quote, source, permalink ?? url]
    .filter((line) => line !== undefined && line !== '')
    .join('\n');
}
