/** The URL of every object, and the names that a query may use. Nobody else writes a path. */
import type { Library, SentenceId, StatementId } from './model';

/** The form of a sentence's id. */
export const SENTENCE_ID = /^p[1-9]\d{0,3}s[1-9]\d{0,3}$/;
const STATEMENT_ID = /^p[1-9]\d{0,3}s[1-9]\d{0,3}[bcd]?$/;

/** What a slug may be: lower-case ASCII words joined by single hyphens, at most 60 characters. */
export const SLUG = /^(?=.{1,60}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Tells whether a text has the form of a statement's id. */
export function isStatementId(text: string): text is StatementId {
  return STATEMENT_ID.test(text);
}

/** Tells whether a text has the form of a sentence's id. */
export function isSentenceId(text: string): text is SentenceId {
  return SENTENCE_ID.test(text);
}

/** Gives the id of a sentence from its paragraph and its number in it, both from 1. */
export function sentenceId(paragraph: number, number: number): SentenceId {
  return `p${paragraph}s${number}`;
}

/** Gives the paragraph and number that an id names. */
export function sentencePlace(id: SentenceId | StatementId): { paragraph: number; number: number } {
  const [, paragraph, number] = /^p(\d+)s(\d+)/.exec(id) ?? [];
  return { paragraph: Number(paragraph), number: Number(number) };
}

/** The names and the longest value of each route's query; every other name is dropped. */
export const QUERY = {
  quotes: { names: ['topic', 'verb', 'briefing'], maxLength: 60 },
} as const;

type Route = (typeof QUERY)[keyof typeof QUERY];

/** Gives the values of the names that a route lists, in their order, cut to its limit; empty and unlisted ones are left out. */
export function readQuery<Name extends string>(
  { names, maxLength }: Route & { readonly names: readonly Name[] },
  read: (name: Name) => string | undefined,
): { readonly [name in Name]?: string } {
  const values: { [name in Name]?: string } = {};
  for (const name of names) {
    const value = read(name)?.slice(0, maxLength);
    if (value) values[name] = value;
  }
  return values;
}

/** What the quote index can be narrowed by. */
export type QuotesFilter = { readonly [name in (typeof QUERY.quotes.names)[number]]?: string };

/** Gives the address of every object, without the site's origin. */
export const paths = {
  home: () => '/',
  about: () => '/about',
  topics: () => '/topics',
  topic: (topic: string) => `/topics/${topic}`,
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
  quotes: (filter: QuotesFilter = {}) => {
    const query = new URLSearchParams();
    for (const name of QUERY.quotes.names) {
      const value = filter[name];
      if (value) query.set(name, value);
    }
    const text = query.toString();
    return text === '' ? '/quotes' : `/quotes?${text}`;
  },
  error: (status: number) => `/errors/${status}`,
} as const;

/** Gives the path of every page of the site, the index pages first. */
export function everyPage(library: Library): string[] {
  const pages: string[] = [paths.home(), paths.topics(), paths.quotes(), paths.about()];
  for (const topic of library.topics) pages.push(paths.topic(topic.slug));
  for (const { slug, sections, statements } of library.briefings) {
    pages.push(paths.briefing(slug), paths.source(slug));
    for (const section of sections) if (section.kind === 'visit') pages.push(paths.visit(slug, section.slug));
    if (sections.some((section) => section.kind === 'task')) pages.push(paths.tasks(slug));
    for (const { id } of statements) pages.push(paths.statement(slug, id));
  }
  return pages;
}

/** Gives, for each later sentence of a statement, the path that a reader might try and the statement's own. */
export function laterSentences(library: Library): Map<string, string> {
  const found = new Map<string, string>();
  for (const { slug, statements } of library.briefings) {
    const own = new Set(statements.map((statement) => paths.statement(slug, statement.id)));
    for (const { id, sentences } of statements) {
      for (const sentence of sentences) {
        const path = paths.statement(slug, sentence);
        if (!own.has(path) && !found.has(path)) found.set(path, paths.statement(slug, id));
      }
    }
  }
  return found;
}

/** Gives the fragment of a task on its briefing's tasks page. */
export function taskFragment(number: number): string {
  return `task-${number}`;
}

/** Gives the absolute address of a path, or nothing where the release has no SITE_URL. */
export function absolute(siteUrl: string | undefined, path: string): string | undefined {
  return siteUrl === undefined ? undefined : siteUrl + path;
}

/** Thrown where a setting of the environment cannot be used; its message says how to write it. */
export class SettingError extends Error {}

/** Gives the origin that SITE_URL names, or nothing where it is unset; throws SettingError where it is no http(s) origin. */
export function readSiteUrl(value: string | undefined): string | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash || url.username) {
    throw new SettingError(
      `SITE_URL is “${value}”, which is no site's origin. Write it as https://example.cn, without a path.`,
    );
  }
  return url.origin;
}
