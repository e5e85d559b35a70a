/** CSL-JSON, which Zotero, Pandoc and citeproc read. */
import { type Citation, isNewspaper, noteOf } from './citation';

/** Gives a list of one item, a line for each field. */
export function cslJson(citation: Citation): string {
  const { key, title, author, outlet, publishedOn, url } = citation;
  const fields: readonly (readonly [name: string, value: unknown])[] = [
    ['id', key],
    ['type', isNewspaper(citation) ? 'article-newspaper' : 'webpage'],
    ['title', title],
    ['author', author && [{ literal: author }]],
    ['container-title', outlet],
    ['issued', publishedOn && { 'date-parts': [publishedOn.split('-').map(Number)] }],
    ['URL', url],
    ['language', 'zh-CN'],
    ['note', noteOf(citation)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${JSON.stringify(name)}: ${JSON.stringify(value)}`],
  );
  return `[{\n${lines.join(',\n')}\n}]`;
}
