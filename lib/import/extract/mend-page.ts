/** Tags and comments that a browser passes over and the parser does not: it would lose what stands behind them. */

/** Comments end at --!> too, or at once; scripts and titles hold no tags; each of them reaches to the page's end at the latest. */
const PIECE =
  /<!--(?:-?>|[\s\S]*?(?:--!?>|$))|<(script|style|textarea|title)(?=[\s/>])[\s\S]*?(?:<\/\1\b[^>]*>|$)|<(\/?)([a-z][a-z0-9]*)(?=[\s/>]|$)/gi;
const FRAME = new Set(['html', 'head', 'body']);
const OF_HEAD = new Set(['title', 'meta', 'link', 'script', 'style', 'base', 'noscript', 'template']);

/** Gives the page with one frame: its comments, and every html, head and body tag of its own, are taken away; the body begins where the text does. */
export function mendPage(html: string): string {
  const parts = { head: '', body: '' };
  let part: 'head' | 'body' = 'head';
  let from = 0;
  const upTo = (end: number): string => {
    const words = html.slice(from, Math.max(from, end));
    from = Math.max(from, end);
    return words;
  };
  const tagEnd = (at: number): number => html.indexOf('>', at) + 1 || html.length;
  for (const piece of html.matchAll(PIECE)) {
    const [whole, raw, close, tag = ''] = piece;
    const end = piece.index + whole.length;
    if (piece.index < from) continue;
    const between = upTo(piece.index);
    if (/[^\s\uFEFF]/.test(between.replace(/<[!?][^<>]*>/g, ''))) part = 'body';
    parts[part] += between;
    const name = (raw ?? tag).toLowerCase();
    if (whole.startsWith('<!--')) {
      upTo(end);
    } else if (!FRAME.has(name)) {
      if (!OF_HEAD.has(name)) part = 'body';
      parts[part] += upTo(raw === undefined ? tagEnd(end) : end);
    } else {
      upTo(tagEnd(end));
      if (name === 'body' && close === '') part = 'body';
    }
  }
  return `<html><head>${parts.head}</head><body>${parts.body}${html.slice(from)}</body></html>`;
}
