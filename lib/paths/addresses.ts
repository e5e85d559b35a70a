/** The address of every object, without the site's origin. */
import type { SentenceId, StatementId } from '../model';
import { pieceName } from './pieces';
import {
  type CompareQuery,
  FORM,
  type PhrasesQuery,
  type PrintQuery,
  QUERY,
  type QuotesFilter,
  queryText,
  readQuery,
  type SearchQuery,
} from './query';

/** The files that a citation comes as: BibTeX, RIS, CSL-JSON, plain text. */
export const CITATION_EXTENSIONS = ['bib', 'ris', 'json', 'txt'] as const;
export type CitationExtension = (typeof CITATION_EXTENSIONS)[number];

/** The forms of a feed: Atom, JSON Feed. */
export const FEED_FORMATS = ['xml', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** The files for the office that any page may have; a PDF only where the operator has made it. */
const OFFICE_EXTENSIONS = ['docx', 'pdf'] as const;
export type OfficeExtension = (typeof OFFICE_EXTENSIONS)[number];

/** The files that only a table comes as. */
export const TABLE_EXTENSIONS = ['xlsx', 'csv'] as const;
export type TableExtension = (typeof TABLE_EXTENSIONS)[number];

/** The statuses that have a page of the site's own. */
export const ERROR_STATUSES = [400, 404, 405, 413, 415, 500, 503] as const;

/** Gives the address of every object, without the site's origin. */
export const paths = {
  home: () => '/',
  about: () => '/about',
  topics: () => '/topics',
  topic: (topic: string) => `/topics/${topic}`,
  /** A page of the archive: a year's own, or one of its full ones by its number; see archive.ts. */
  year: (year: string, number?: number) => `/years/${year}${number === undefined ? '' : `/${number}`}`,
  /** The same of a topic. */
  topicYear: (topic: string, year: string, number?: number) => `/topics/${topic}${paths.year(year, number).slice(6)}`,
  /** A briefing's place on a page of a topic or of the archive, given that page's path. */
  briefingOn: (page: string, briefing: string) => `${page}#${briefingFragment(briefing)}`,
  /** A section's place on a page of a topic, given that page's path. */
  sectionOn: (page: string, briefing: string, section: string) => `${page}#${topicSectionFragment(briefing, section)}`,
  briefing: (briefing: string) => `/briefings/${briefing}`,
  source: (briefing: string) => `/briefings/${briefing}/source`,
  /** A section's place in the text. */
  section: (briefing: string, section: string) => `/briefings/${briefing}#${section}`,
  /** A sentence's place in the text; a statement's is that of its first sentence. */
  sentence: (briefing: string, id: SentenceId | StatementId) => `/briefings/${briefing}#${id.replace(/[bcd]$/, '')}`,
  visit: (briefing: string, section: string) => `/briefings/${briefing}/visits/${section}`,
  tasks: (briefing: string) => `/briefings/${briefing}/tasks`,
  task: (briefing: string, number: number) => `/briefings/${briefing}/tasks#${taskFragment(number)}`,
  statement: (briefing: string, id: StatementId) => `/quotes/${briefing}/${id}`,
  quotes: (filter: QuotesFilter = {}) => `/quotes${queryText(readQuery(QUERY.quotes, (name) => filter[name]))}`,
  phrases: (query: PhrasesQuery = {}) => `/phrases${queryText(readQuery(QUERY.phrases, (name) => query[name]))}`,
  phrase: (phrase: string, page?: string) => `/phrases/${phrase}${queryText({ page })}`,
  search: (query: SearchQuery = {}) => `/search${queryText(readQuery(QUERY.search, (name) => query[name]))}`,
  /** A sentence's place in the text, with a search term marked on the page. */
  hit: (briefing: string, id: SentenceId, q: string) => `/briefings/${briefing}${queryText({ q })}#${id}`,
  verify: () => FORM.path,
  /** Two briefings side by side; with one or none, those that can be chosen. */
  compare: (query: CompareQuery = {}) => `/compare${queryText(readQuery(QUERY.compare, (name) => query[name]))}`,
  /** The composer, and what it has composed: `s` from `joinPieces`; `briefing` is the one whose pieces are offered. */
  print: (query: PrintQuery = {}) => `/print${queryText(readQuery(QUERY.print, (name) => query[name]))}`,
  /** The 任务分解表 of a briefing, alone: composed, to print. */
  ledger: (briefing: string) => paths.print({ s: pieceName({ kind: 'ledger', briefing }) }),
  /** How to cite a briefing, or a section of it and each of its sentences. */
  cite: (briefing: string, section?: string) =>
    section === undefined ? `/briefings/${briefing}/cite` : `/briefings/${briefing}/cite/${section}`,
  /** How to cite one sentence. */
  citeSentence: (briefing: string, section: string, id: SentenceId) =>
    `/briefings/${briefing}/cite/${section}#${citeFragment(id)}`,
  /** A citation as a file; `place` is a section's slug, a sentence's id, a `statementPlace`, or left out for the whole. */
  citation: (briefing: string, place: string | undefined, extension: CitationExtension) =>
    `${citationStem(briefing, place)}.${extension}`,
  /** Files for the office: Word, PDF, and of the tasks Excel and CSV. */
  office: {
    briefing: (briefing: string, extension: OfficeExtension) => `/export/briefings/${briefing}.${extension}`,
    topic: (topic: string, extension: OfficeExtension) => `/export/topics/${topic}.${extension}`,
    visit: (briefing: string, section: string, extension: OfficeExtension) =>
      `/export/visits/${briefing}/${section}.${extension}`,
    tasks: (briefing: string, extension: OfficeExtension | TableExtension) => `/export/tasks/${briefing}.${extension}`,
    /** A composed document in Word. */
    print: (s: string) => `/export/print.docx${queryText({ s })}`,
  },
  share: {
    briefing: (briefing: string) => `/share/briefings/${briefing}.png`,
    topic: (topic: string) => `/share/topics/${topic}.png`,
    phrase: (phrase: string) => `/share/phrases/${phrase}.png`,
    statement: (briefing: string, id: StatementId) => `/share/statements/${briefing}/${id}.png`,
  },
  /** A feed of the whole site, or of a topic. */
  feed: (format: FeedFormat, topic?: string) =>
    topic === undefined ? `/feeds/all.${format}` : `/feeds/topics/${topic}.${format}`,
  /** A document of the API by its name, such as `briefings/taiyuan-2023-03`. */
  api: (document: string) => `/api/${document}.json`,
  /** A part of the sitemap, from 1, where one file is too short for all. */
  sitemap: (part: number) => `/sitemaps/${part}.xml`,
  error: (status: number) => `/errors/${status}`,
  /** The page that the server sends in the place of every address of a withdrawn briefing; it is no address itself. */
  withdrawn: (briefing: string) => `/withdrawn/${briefing}`,
} as const;

/** Gives the fragment of a task on its briefing's tasks page. */
export function taskFragment(number: number): string {
  return `task-${number}`;
}

/** Gives the fragment of a briefing on a page of several; a bare slug could be the page's own `main`. */
export function briefingFragment(briefing: string): string {
  return `briefing-${briefing}`;
}

/** Gives the fragment of a section on a topic's page; two hyphens, which no slug has, keep the two slugs apart. */
export function topicSectionFragment(briefing: string, section: string): string {
  return `${briefingFragment(briefing)}--${section}`;
}

/** Tells whether a path is that of a page which only cites what another shows. */
export function isCitePage(path: string): boolean {
  return /^\/briefings\/[^/]+\/cite(?:\/|$)/.test(path);
}

/** Gives the path of a citation's files without their extension. */
export function citationStem(briefing: string, place: string | undefined): string {
  return `/export/citations/${place === undefined ? briefing : `${briefing}/${place}`}`;
}

/** Gives a statement's place among the citations' files: its id alone is that of the sentence with which it begins. */
export function statementPlace(id: StatementId): string {
  return `quotes/${id}`;
}

/** Gives the fragment of a sentence on the page that cites its section. */
export function citeFragment(id: SentenceId): string {
  return `cite-${id}`;
}
