/** A citation in every format, as pages and files show it. */
import { bibtex } from './bibtex';
import { type Citation, isNewspaper } from './citation';
import { cslJson } from './csl';
import { gbt } from './gbt';
import { plain } from './plain';
import { ris } from './ris';

/** A citation as one format writes it. */
export interface CitationText {
  readonly label: string;
  readonly text: string;
}

/** A citation in all formats. */
export interface Cited {
  /** In words: 引文和出处, or 出处 where nothing is quoted. */
  readonly words: CitationText;
  /** GB/T 7714-2015 and 2025. */
  readonly standard: readonly CitationText[];
  /** What the reader has to add to the standard's entries, said outside of them. */
  readonly standardNote: string;
  /** BibTeX, RIS, CSL-JSON. */
  readonly machine: readonly CitationText[];
}

/** Gives a citation in all formats. */
export function formatsOf(citation: Citation): Cited {
  return {
    words: { label: citation.quote === '' ? '出处' : '引文和出处', text: plain(citation) },
    standard: [
      { label: 'GB/T 7714-2015', text: gbt(citation, 2015) },
      { label: 'GB/T 7714-2025', text: gbt(citation, 2025) },
    ],
    standardNote: standardNote(citation),
    machine: [
      { label: 'BibTeX', text: bibtex(citation) },
      { label: 'RIS', text: ris(citation) },
      { label: 'CSL-JSON', text: cslJson(citation) },
    ],
  };
}

/** The day of access is a fact of the reader's, which a page that is made once cannot know; for the place the entry has no room. */
function standardNote(citation: Citation): string {
  const where = citation.publishedOn === undefined ? '写在链接之前' : '紧接在日期之后';
  const edition = isNewspaper(citation) ? '2015年版的' : '';
  const access = `${edition}引用日期请自填，${where}，写作[年-月-日]。`;
  return citation.place === undefined ? access : `${access}所引之处（${citation.place}）注在正文的引用标注之后。`;
}
