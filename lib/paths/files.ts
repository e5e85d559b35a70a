/** The files that carry the library to machines and offices: feeds, documents of the API, citations, share images, Word, tables, PDFs. */
import type { Library } from '../model';
import { addressed, type WithAddresses } from './addressed';
import {
  CITATION_EXTENSIONS,
  citationStem,
  FEED_FORMATS,
  type FeedFormat,
  paths,
  statementPlace,
  TABLE_EXTENSIONS,
} from './addresses';

/** Files as their path without the extension, and the extensions that there are. */
export type Files = readonly (readonly [stem: string, extensions: readonly string[]])[];

/**
 * Gives the forms in which there is a feed of the whole site, or of a topic; none where there is no such topic. Without SITE_URL there
 * is none, since an entry needs an absolute address; Atom needs an article with a date too, and none is invented.
 */
export function feedFormats({ site, topics, briefings }: Library, topic?: string): readonly FeedFormat[] {
  if (site.url === undefined || (topic !== undefined && !topics.some(({ slug }) => slug === topic))) return [];
  const isDated = briefings.some(
    ({ publishedOn, sections }) =>
      publishedOn !== undefined && (topic === undefined || sections.some((section) => section.topics.includes(topic))),
  );
  return FEED_FORMATS.filter((format) => format !== 'xml' || isDated);
}

/** Gives every feed as its path without the extension, and the extensions that there are. */
export function feedFiles(library: Library): Files {
  return [undefined, ...library.topics.map(({ slug }) => slug)].flatMap((topic) => {
    const formats = feedFormats(library, topic);
    return formats.length === 0 ? [] : [[stem(paths.feed('json', topic)), formats] as const];
  });
}

/** Gives the name of every document of the API, such as `briefings/taiyuan-2023-03`. */
export function apiDocuments(library: WithAddresses): string[] {
  const { topics, phrases } = library;
  const briefings = addressed(library);
  return [
    ...API_INDEXES,
    ...topics.map(({ slug }) => `topics/${slug}`),
    ...phrases.map(({ slug }) => `phrases/${slug}`),
    ...briefings.map(({ slug }) => `briefings/${slug}`),
    ...briefings.flatMap(({ slug, statements }) => statements.map(({ id }) => `statements/${slug}/${id}`)),
  ];
}

/** Gives every document of the API as its path without the extension, and the extension. */
export function apiFiles(library: WithAddresses): Files {
  return apiDocuments(library).map((name) => [stem(paths.api(name)), ['json']]);
}

/** Gives the citations of each briefing and of every place in it; all share one list of extensions, since there are many. */
export function citationFiles(library: WithAddresses): Files {
  return addressed(library).flatMap(({ slug, sections, sentences, statements }) => {
    const places = [
      undefined,
      ...sections.map((section) => section.slug),
      ...sentences.map((sentence) => sentence.id),
      ...statements.map((statement) => statementPlace(statement.id)),
    ];
    return places.map((place) => [citationStem(slug, place), CITATION_EXTENSIONS] as const);
  });
}

/** Gives the images that stand for topics, phrases, briefings and statements where these are shared. */
export function shareImages(library: WithAddresses): Files {
  const { topics, phrases } = library;
  const { share } = paths;
  const images = [
    ...topics.map((topic) => share.topic(topic.slug)),
    ...phrases.map((phrase) => share.phrase(phrase.slug)),
    ...addressed(library).flatMap(({ slug, statements }) => [
      share.briefing(slug),
      ...statements.map(({ id }) => share.statement(slug, id)),
    ]),
  ];
  return images.map((path) => [stem(path), ['png']]);
}

/** Gives the files for the office that are there in every release; those made by `npm run pdf` are not among them. */
export function officeFiles(library: WithAddresses): Files {
  const composed = [stem(paths.office.print('')), ['docx']] as const;
  return [composed, ...inOffice(library).map(({ file, extensions }) => [file, extensions] as const)];
}

/** A PDF that `npm run pdf` makes. */
export interface PdfFile {
  /** The page that has it, by its path. */
  readonly page: string;
  /** The path of what is printed: the page, but of the tasks the 任务分解表, as in their other files. */
  readonly printed: string;
  readonly address: string;
}

/** Gives every PDF that `npm run pdf` makes. */
export function pdfFiles(library: WithAddresses): readonly PdfFile[] {
  return inOffice(library).map(({ page, printed, file }) => ({ page, printed, address: `${file}.pdf` }));
}

/** Gives the name of a file for the office, without the folder in which all lie: `topics/innovation.pdf`. */
export function officeName(address: string): string {
  return address.replace(/^\/export\//, '');
}

/** What the office has as files: the page, what is printed, the path without an extension, and the extensions of every release. */
function inOffice(library: WithAddresses) {
  const { office } = paths;
  const ofItself = (page: string, word: string) => ({ page, printed: page, file: stem(word), extensions: ['docx'] });
  const ofTasks = (slug: string) => ({
    page: paths.tasks(slug),
    printed: paths.ledger(slug),
    file: stem(office.tasks(slug, 'docx')),
    extensions: ['docx', ...TABLE_EXTENSIONS],
  });
  return [
    ...library.topics.map(({ slug }) => ofItself(paths.topic(slug), office.topic(slug, 'docx'))),
    ...addressed(library).flatMap(({ slug, sections }) => [
      ofItself(paths.briefing(slug), office.briefing(slug, 'docx')),
      ...sections
        .filter(({ kind }) => kind === 'visit')
        .map((visit) => ofItself(paths.visit(slug, visit.slug), office.visit(slug, visit.slug, 'docx'))),
      ...(sections.some(({ kind }) => kind === 'task') ? [ofTasks(slug)] : []),
    ]),
  ];
}

/** The documents that are there whatever the library holds. */
const API_INDEXES = ['library', 'statements', 'phrases', 'topics', 'schema'] as const;

/** The addresses of objects as URI templates (RFC 6570), for documents that list thousands of them. */
export const ADDRESS_TEMPLATES = {
  sentence: '/briefings/{briefing}#{sentence}',
  statement: '/quotes/{briefing}/{statement}',
  phrase: '/phrases/{phrase}',
  phraseData: '/api/phrases/{phrase}.json',
  statementData: '/api/statements/{briefing}/{statement}.json',
  briefingData: '/api/briefings/{briefing}.json',
} as const;

function stem(path: string): string {
  return path.slice(0, path.lastIndexOf('.'));
}
