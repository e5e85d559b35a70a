/** Links that content may hold: people, web addresses, and places on this site. */

const PERSON = 'person:';
const MEND = 'Write person:name, an https:// or http:// address, or a path of this site such as /briefings/slug#p2s5.';

/** Gives what is wrong with a link's address and how to mend it, or nothing. */
export function checkLink(url: string): string | undefined {
  if (url.startsWith(PERSON)) return personOf(url) === '' ? 'names nobody. Write person:name.' : undefined;
  if (isInternal(url)) return undefined;
  if (url.startsWith('#')) return `links to “${url}”, without a page. Write the page’s path before it.`;
  if (/^https?:\/\//.test(url) && URL.canParse(url)) return undefined;
  return `links to “${url}”, which the site does not allow. ${MEND}`;
}

/** Tells whether an address is a path of this site. */
export function isInternal(url: string): boolean {
  return /^\/(?![/\\])/.test(url);
}

/** Gives the name in a person: link, or nothing for any other link. */
export function personOf(url: string): string | undefined {
  if (!url.startsWith(PERSON)) return undefined;
  const name = url.slice(PERSON.length);
  try {
    return decodeURIComponent(name).trim();
  } catch {
    return name.trim();
  }
}
