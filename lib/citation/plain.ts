/** Quotation, source and link as plain words. */
import { outletAndDay } from '../text/typography';
import type { Citation } from './citation';

/** Gives the lines: who is heard, what the source says, where it stands, the link. No quotation marks are added. */
export function plain(citation: Citation): string {
  const { voices, quote, place, permalink, url } = citation;
  const source = [articleWords(citation), place].filter((part) => part !== undefined).join('，');
  return [voices.join('；'), quote, source, permalink ?? url]
    .filter((line) => line !== undefined && line !== '')
    .join('\n');
}

/** Gives the article in words: its title, whose that is, and where it was published. */
export function articleWords({ title, author, titleNote, ...article }: Omit<Citation, 'key'>): string {
  const seen = outletAndDay(article);
  const named = titleNote === undefined ? title : `${title}（${titleNote}）`;
  return [author, named, seen === '' ? undefined : `见于${seen}`].filter((part) => part !== undefined).join('，');
}
