/** The words at the head of every printed sheet: a page names them in its metadata, and its style sheet takes them from <html>. */

const NAMED = /<meta name="running-head" content="([^"]*)"\/>/;

/** Gives the page with what its metadata names as `data-running` on <html>; it stays escaped as it came, within its quotation marks. */
export function placeRunningHead(html: string): string {
  const [tag, words] = NAMED.exec(html) ?? [];
  if (tag === undefined || words === undefined) return html;
  return html.replace(tag, '').replace('<html ', () => `<html data-running="${words}" `);
}
