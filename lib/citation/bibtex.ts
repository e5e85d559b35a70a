/** BibTeX, which biblatex reads too. */
import { type Citation, isNewspaper, noteOf } from './citation';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Gives the entry; biblatex takes `date`, BibTeX itself `year` and `month`. */
export function bibtex(citation: Citation): string {
  const { key, title, author, outlet, publishedOn, url } = citation;
  const [year, month] = publishedOn?.split('-') ?? [];
  const paper = isNewspaper(citation);
  const note = noteOf(citation);
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    // In braces of its own: a name of two characters is no given name before a family name.
    ['author', author && braced(braced(texEscape(author)))],
    ['title', braced(texEscape(title))],
    [paper ? 'journal' : 'organization', outlet && braced(texEscape(outlet))],
    ['date', publishedOn && braced(publishedOn)],
    ['year', year && braced(year)],
    ['month', month && MONTHS[Number(month) - 1]],
    ['url', url && braced(verbatim(url))],
    ['langid', braced('chinese')],
    ['entrysubtype', paper ? braced('newspaper') : undefined],
    ['note', note && braced(texEscape(note))],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = ${value}`],
  );
  return `@${paper ? 'article' : 'online'}{${key},\n${lines.join(',\n')}\n}`;
}

function braced(text: string): string {
  return `{${text}}`;
}

function texEscape(text: string): string {
  return text.replace(/[\\{}%&#_$~^]/g, (mark) => ESCAPES[mark] ?? `\\${mark}`);
}

/** An address is read as it stands, but for what would end the field. */
function verbatim(url: string): string {
  return url.replace(/[\\{}]/g, (mark) => encodeURIComponent(mark));
}
