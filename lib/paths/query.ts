/** What each route's query may hold, and the form that is posted. */

import { arrangedPieces, BETWEEN_PIECES } from './pieces';

interface Route {
  /** The paths that the query belongs to. */
  readonly path: RegExp;
  readonly names: readonly string[];
  /** In characters; a longer value is cut, and the page can say so. */
  readonly maxLength: number;
}

/** The names and the longest value of each route's query; every other name is dropped. */
export const QUERY = {
  quotes: { path: /^\/quotes$/, names: ['topic', 'verb', 'briefing', 'visit', 'phrase', 'page'], maxLength: 60 },
  phrases: { path: /^\/phrases$/, names: ['letter', 'page'], maxLength: 20 },
  phrase: { path: /^\/phrases\/[^/]+$/, names: ['page'], maxLength: 20 },
  search: { path: /^\/search$/, names: ['q', 'kind', 'topic', 'page'], maxLength: 200 },
  /** The pieces of a composed document, and what the composer offers to add; not `from`, which WeChat adds to what it shares. */
  print: { path: /^\/print$/, names: ['s', 'briefing', 'page'], maxLength: 2_000 },
  /** The same document in Word. */
  printFile: { path: /^\/export\/print\.docx$/, names: ['s'], maxLength: 2_000 },
  /** Two briefings by their slugs, what of them is listed, and what the titles of those on offer hold. */
  compare: { path: /^\/compare$/, names: ['a', 'b', 'kind', 'topic', 'q', 'page'], maxLength: 60 },
  /** A search term that stays marked on the page that a hit opens. */
  briefing: { path: /^\/briefings\/[^/]+$/, names: ['q'], maxLength: 200 },
} as const satisfies Readonly<Record<string, Route>>;

/** The routes whose pieces a form sends one by one. */
const COMPOSED: readonly Route[] = [QUERY.print, QUERY.printFile];

/** Gives the values of the names that a route lists, in their order, cut to its limit; empty and unlisted ones are left out. */
export function readQuery<Name extends string>(
  { names, maxLength }: Route & { readonly names: readonly Name[] },
  read: (name: Name) => string | undefined,
): { readonly [name in Name]?: string } {
  return pick(names, maxLength, read);
}

/** Tells whether a value is longer than its route takes, and so is cut. */
export function isCut({ maxLength }: Route, value: string | undefined): boolean {
  return value !== undefined && [...value].length > maxLength;
}

/**
 * Gives a path's query as the site keeps it: the names that its route lists, in their order, each once and at most one character
 * too long, so that the page can say that it cut; empty, or it begins with ?.
 */
export function canonicalQuery(path: string, search: string): string {
  const route = Object.values(QUERY).find((one) => one.path.test(path));
  if (!route || search === '') return '';
  const sent = new URLSearchParams(search);
  const isArranged = COMPOSED.some((one) => one === route);
  const read = (name: string) => (isArranged && name === 's' ? arranged(sent) : sent.get(name)) ?? undefined;
  return queryText(pick(route.names, route.maxLength + 1, read));
}

/** The composer's forms send its pieces one by one, and which of them is to be moved; an address holds what comes of it. */
function arranged(sent: URLSearchParams): string | undefined {
  const all = sent.getAll('s').map((one) => one.replace(/\s+/g, ''));
  if (all.length === 0) return undefined;
  // Left as they are, and cut: put in order they could come out short enough, and nobody would know that something is missing.
  if (all.some((one) => isCut(QUERY.print, one))) return all.join(BETWEEN_PIECES);
  return arrangedPieces(all, sent.get('move') ?? '');
}

/** Tells whether a path's query stands in its address as the site writes it; where it does not, a form has sent it. */
export function isOwnQuery(path: string, search: string): boolean {
  return (
    !COMPOSED.some((route) => route.path.test(path)) ||
    canonicalQuery(path, search) === (search === '' ? '' : `?${search}`)
  );
}

/** Gives values as a query: empty, or it begins with ?. */
export function queryText(values: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams(Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

function pick<Name extends string>(
  names: readonly Name[],
  maxLength: number,
  read: (name: Name) => string | undefined,
): { readonly [name in Name]?: string } {
  const values: { [name in Name]?: string } = {};
  for (const name of names) {
    // By code points: a pair of surrogates is never cut in two.
    const value = [...(read(name) ?? '')].slice(0, maxLength).join('');
    if (value) values[name] = value;
  }
  return values;
}

/** The one form that is posted: a draft whose quotations are checked. `maxLength` in characters. */
export const FORM = { path: '/verify', name: 'text', maxLength: 20_000 } as const;

/** The pieces of a composed document, the briefing whose pieces are offered, and which page of the briefings. */
export type PrintQuery = { readonly [name in (typeof QUERY.print.names)[number]]?: string };

/** What the quote index can be narrowed by, and which page of it. */
export type QuotesFilter = { readonly [name in (typeof QUERY.quotes.names)[number]]?: string };

/** A first letter, and which page, of the index of phrases. */
export type PhrasesQuery = { readonly [name in (typeof QUERY.phrases.names)[number]]?: string };

/** What a search asks for: the terms, what it is narrowed by, and which page of the result. */
export type SearchQuery = { readonly [name in (typeof QUERY.search.names)[number]]?: string };

/** The two briefings that are compared, what of them is listed, and what is asked for among those on offer. */
export type CompareQuery = { readonly [name in (typeof QUERY.compare.names)[number]]?: string };
