/** The names by which a style sheet can find something in a page: elements, .classes and #ids of its tags, never of its text. */

const TAG = /<([a-z][a-z0-9-]*)/iy;
const NAME = /[^\s/>=]+/y;
const BLANK = /[\s/]*/y;
const BARE = /[^\s>]*/y;
/** Their contents are text, whatever it looks like. */
const TEXTS = new Set(['script', 'style', 'textarea', 'title']);

/** Gives the names in a page's HTML as `element`, `.class` and `#id`, in one pass over it. */
export function namesIn(html: string): Set<string> {
  const names = new Set<string>();
  let at = html.indexOf('<');
  while (at >= 0) {
    const element = match(TAG, html, at)?.[1]?.toLowerCase();
    if (element === undefined) {
      const end = html.startsWith('<!--', at) ? html.indexOf('-->', at) : at + 1;
      if (end < 0) break;
      at = html.indexOf('<', end);
      continue;
    }
    names.add(element);
    let end = readAttributes(html, at + element.length + 1, names);
    if (TEXTS.has(element)) end = html.indexOf(`</${element}`, end);
    if (end < 0) break;
    at = html.indexOf('<', end);
  }
  return names;
}

/** Reads a tag from behind its name; gives where it ends, which is the page's end for a value that is not closed. */
function readAttributes(html: string, start: number, names: Set<string>): number {
  let at = start;
  for (;;) {
    at += match(BLANK, html, at)?.[0].length ?? 0;
    if (at >= html.length || html[at] === '>') return at;
    const name = match(NAME, html, at)?.[0] ?? '=';
    at += name.length;
    if (html[at] !== '=') continue;
    at += 1;
    const quote = html[at] === '"' || html[at] === "'" ? html[at] : undefined;
    const end = quote === undefined ? at + (match(BARE, html, at)?.[0].length ?? 0) : html.indexOf(quote, at + 1);
    if (end < 0) return html.length;
    if (name === 'class' || name === 'id') {
      const mark = name === 'class' ? '.' : '#';
      for (const one of html.slice(quote === undefined ? at : at + 1, end).split(/\s+/)) if (one) names.add(mark + one);
    }
    at = quote === undefined ? end : end + 1;
  }
}

/** Matches a pattern exactly here. */
function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
