/** The address of the page as it is: what is copied and shared. */

/** What of a query makes a page what it is (lib/paths/query.ts): the rest, such as what an advertisement adds, is left out. */
export const KEPT = /^(?:topic|verb|briefing|visit|phrase|letter|q|kind|page|a|b)=./;

/** Gives the address of the page, with what it was searched or narrowed by. */
export function pageAddress(): string {
  // A composed document is its query.
  const own = document.querySelector<HTMLAnchorElement>('a[data-copy="page"]');
  if (own) return own.href;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  const query = location.search
    .slice(1)
    .split('&')
    .filter((one) => KEPT.test(one));
  return (canonical ? canonical.href : location.origin + location.pathname) + (query[0] ? `?${query.join('&')}` : '');
}
