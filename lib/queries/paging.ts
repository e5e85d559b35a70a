/** Long lists cut into pages, each with an address. */

/** One page of a list. */
export interface PageOf<Item> {
  readonly shown: readonly Item[];
  /** This page, and how many there are, from 1. */
  readonly page: number;
  readonly pages: number;
  /** A page that was asked for and is not there; the first is shown. */
  readonly missing: string | undefined;
}

/** Gives the page that is asked for by its number, else the first. */
export function cutPage<Item>(all: readonly Item[], size: number, asked: string | undefined): PageOf<Item> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const wanted = asked === undefined ? 1 : /^[1-9]\d{0,6}$/.test(asked) ? Number(asked) : 0;
  const isThere = wanted >= 1 && wanted <= pages;
  const page = isThere ? wanted : 1;
  return { shown: all.slice((page - 1) * size, page * size), page, pages, missing: isThere ? undefined : asked };
}

/** Gives a page's number as its query has it: left out for the first. */
export function pageValue(page: number): string {
  return page === 1 ? '' : String(page);
}
