/**
 * RIS: a line for each field, in the tags of its first edition. Every program reads those, and the whole date in Y1; beside a tag of the
 * second edition some keep the year alone.
 */
import { type Citation, isNewspaper, noteOf } from './citation';

/** Gives the record, its lines ended by line feeds. */
export function ris(citation: Citation): string {
  const { key, title, author, outlet, publishedOn, url } = citation;
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', isNewspaper(citation) ? 'NEWS' : 'ELEC'],
    ['ID', key],
    ['T1', title],
    ['A1', author],
    ['JF', outlet],
    ['Y1', publishedOn && `${publishedOn.replaceAll('-', '/')}/`],
    ['UR', url],
    ['N1', noteOf(citation)],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`]));
  // The last line has a space behind its hyphen, as every other.
  return [...lines, 'ER  - '].join('\n');
}

/** A line break would begin a field. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, ' ');
}
