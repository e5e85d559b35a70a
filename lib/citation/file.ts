/** Citations as files. */
import type { Briefing, Library } from '../model';
import { addressed, CITATION_EXTENSIONS, type CitationExtension, isSentenceId, isStatementId } from '../paths';
import { bibtex } from './bibtex';
import { type Citation, citeBriefing, citeSection, citeSentence, citeStatement } from './citation';
import { cslJson } from './csl';
import { formatsOf } from './formats';
import { ris } from './ris';

/** A file as it is sent. */
export interface CitationFile {
  /** Content-Type. */
  readonly type: string;
  /** ASCII: taiyuan-2023-03-p2s5.bib. */
  readonly name: string;
  readonly text: string;
}

/**
 * Gives the file that a path below /export/citations/ names, such as taiyuan-2023-03/p2s5.bib or
 * taiyuan-2023-03/quotes/p2s3.ris; nothing where there is none.
 */
export function citationFile(library: Library, path: string): CitationFile | undefined {
  const [, stem, ending] = /^(.*)\.(\w+)$/.exec(path) ?? [];
  const extension = CITATION_EXTENSIONS.find((one) => one === ending);
  if (stem === undefined || extension === undefined) return undefined;
  const [slug, ...place] = stem.split('/');
  const briefing = addressed(library).find((one) => one.slug === slug);
  const citation = briefing && citationOf(library, briefing, place);
  return citation && { ...WRITERS[extension](citation), name: `${stem.replaceAll('/', '-')}.${extension}` };
}

function citationOf({ site }: Library, briefing: Briefing, place: readonly string[]): Citation | undefined {
  const [first, second, ...more] = place;
  if (more.length > 0) return undefined;
  if (first === undefined) return citeBriefing(site, briefing);
  if (second !== undefined) {
    const statement = isStatementId(second) ? briefing.statements.find(({ id }) => id === second) : undefined;
    return first === 'quotes' && statement ? citeStatement(site, briefing, statement) : undefined;
  }
  if (isSentenceId(first)) {
    const sentence = briefing.sentences.find(({ id }) => id === first);
    return sentence && citeSentence(site, briefing, sentence);
  }
  const section = briefing.sections.find((one) => one.slug === first);
  return section && citeSection(site, briefing, section);
}

const WRITERS: Readonly<Record<CitationExtension, (citation: Citation) => Omit<CitationFile, 'name'>>> = {
  bib: (citation) => ({ type: 'application/x-bibtex; charset=utf-8', text: `${bibtex(citation)}\n` }),
  // RIS wants the line ends of its time.
  ris: (citation) => ({
    type: 'application/x-research-info-systems; charset=utf-8',
    text: `${ris(citation)}\n`.replaceAll('\n', '\r\n'),
  }),
  json: (citation) => ({ type: 'application/vnd.citationstyles.csl+json', text: `${cslJson(citation)}\n` }),
  txt: (citation) => ({ type: 'text/plain; charset=utf-8', text: asText(citation) }),
};

/** The citation in words, then the standard's entries, each under its name. */
function asText(citation: Citation): string {
  const { words, standard, standardNote } = formatsOf(citation);
  const entries = standard.map(({ label, text }) => `${label}\n${text}`);
  return `${[words.text, ...entries, `（${standardNote}）`].join('\n\n')}\n`;
}
