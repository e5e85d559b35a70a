/** The rows as a page lists them: narrowed, the same ones in a row as one line, cut into pages. */
import type { Library, SentenceId } from '../model';
import type { CompareQuery } from '../paths';
import { sentencesUnder } from '../queries/find';
import { cutPage, type PageOf } from '../queries/paging';
import { ROW_KINDS, type RowKind } from '../vocabulary/compare';
import type { Comparison } from './compare';
import type { Row } from './rows';

/** What a page lists: a row, or sentences that follow each other in both and are the same. */
export type Item =
  | { readonly type: 'row'; readonly row: Row }
  | { readonly type: 'run'; readonly rows: readonly [Row, ...Row[]] };

/** A page of what two briefings have. */
export interface RowsPage extends Omit<PageOf<readonly Item[]>, 'shown'> {
  readonly items: readonly Item[];
  /** How many sentences or pairs of them there are of each kind, under the topic. */
  readonly counts: Readonly<Record<RowKind | 'all', number>>;
  /** The chosen kind, where it is one. */
  readonly kind: RowKind | undefined;
}

/** A page of these many characters or items is full; one long sentence may pass it. */
const MOST_CHARACTERS = 16_000;
const MOST_ITEMS = 60;

/** Gives a page of the rows; `under` are the sentences that a topic has, where one is chosen. */
export function rowsPage(comparison: Comparison, query: CompareQuery, under: Under | undefined): RowsPage {
  const all = under ? comparison.rows.filter((row) => isUnder(row, under)) : comparison.rows;
  const kind = ROW_KINDS.find((one) => one === query.kind);
  const rows = kind === undefined ? all : all.filter((row) => isOf(row, kind));
  const items = kind === undefined || kind === 'moved' ? collapse(comparison, rows) : rows.map(asItem);
  const { shown, ...page } = cutPage(pagesOf(items), 1, query.page);
  const count = (one: RowKind) => all.filter((row) => isOf(row, one)).length;
  const counts = {
    changed: count('changed'),
    a: count('a'),
    b: count('b'),
    moved: count('moved'),
    same: count('same'),
  };
  return { ...page, items: shown[0] ?? [], counts: { ...counts, all: all.length }, kind };
}

/** The sentences of each briefing under one topic. */
export interface Under {
  readonly a: ReadonlySet<SentenceId>;
  readonly b: ReadonlySet<SentenceId>;
}

/** Gives the sentences that a topic has, where the library has the topic. */
export function underTopic(library: Library, { a, b }: Comparison, topic: string | undefined): Under | undefined {
  if (!library.topics.some(({ slug }) => slug === topic) || topic === undefined) return undefined;
  const of = ({ sections }: Comparison['a']) => new Set(sections.flatMap((section) => sentencesUnder(section, topic)));
  return { a: of(a), b: of(b) };
}

function isUnder({ a, b }: Row, under: Under): boolean {
  return (a !== undefined && under.a.has(a.id)) || (b !== undefined && under.b.has(b.id));
}

function isOf(row: Row, kind: RowKind): boolean {
  return kind === 'moved' ? row.isMoved : row.kind === kind;
}

function asItem(row: Row): Item {
  return { type: 'row', row };
}

/** Rows that are the same and follow each other in both texts become one. */
function collapse({ a, b }: Comparison, rows: readonly Row[]): Item[] {
  const placeA = new Map(a.sentences.map((sentence, at) => [sentence, at]));
  const placeB = new Map(b.sentences.map((sentence, at) => [sentence, at]));
  const goesOn = (last: Row, row: Row): boolean => {
    if (!last.a || !last.b || !row.a || !row.b) return false;
    const follows = (places: ReadonlyMap<object, number>, one: object, other: object) =>
      places.get(one) === (places.get(other) ?? -2) + 1;
    return (
      last.section === row.section &&
      last.isMoved === row.isMoved &&
      follows(placeA, row.a, last.a) &&
      follows(placeB, row.b, last.b)
    );
  };
  const items: ({ type: 'row'; row: Row } | { type: 'run'; rows: [Row, ...Row[]] })[] = [];
  for (const row of rows) {
    const item = items.at(-1);
    if (row.kind !== 'same') items.push({ type: 'row', row });
    else if (item?.type === 'run' && goesOn(item.rows.at(-1) ?? item.rows[0], row)) item.rows.push(row);
    else items.push({ type: 'run', rows: [row] });
  }
  return items;
}

function pagesOf(items: readonly Item[]): Item[][] {
  const pages: Item[][] = [[]];
  let characters = 0;
  for (const item of items) {
    const size = item.type === 'run' ? 0 : (item.row.a?.text.length ?? 0) + (item.row.b?.text.length ?? 0);
    const page = pages.at(-1);
    if (page && (page.length === 0 || (page.length < MOST_ITEMS && characters + size <= MOST_CHARACTERS))) {
      page.push(item);
      characters += size;
    } else {
      pages.push([item]);
      characters = size;
    }
  }
  return pages;
}
