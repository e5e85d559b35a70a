/** GB/T 7714, 2015 and 2025: an entry of the list of references. */
import { type Citation, isNewspaper } from './citation';

/** How the two editions punctuate. */
const MARKS = {
  2015: { comma: ', ', opening: '(', closing: ')' },
  2025: { comma: '，', opening: '（', closing: '）' },
} as const;

/** The editions of the standard that are in use. */
export type Edition = keyof typeof MARKS;

/**
 * Gives the entry, [N/OL] where the paper and its day are known, else [EB/OL]. The day of access is the reader's and is left out. The
 * standard lets a full stop end an entry; behind an address it would become a part of it.
 */
export function gbt(citation: Citation, edition: Edition): string {
  const { title, author, outlet, publishedOn, url } = citation;
  const { comma, opening, closing } = MARKS[edition];
  const published = isNewspaper(citation)
    ? `${outlet}${comma}${publishedOn}`
    : `${outlet ?? ''}${publishedOn === undefined ? '' : `${opening}${publishedOn}${closing}`}` || undefined;
  const kind = isNewspaper(citation) ? 'N/OL' : 'EB/OL';
  const entry = [`[1] ${author === undefined ? '' : `${author}. `}${title}[${kind}]`, published, url]
    .filter((part) => part !== undefined)
    .join('. ');
  return url === undefined ? `${entry}.` : entry;
}
