/** Takes the framework's scripts out of a page that Next has rendered: the reader gets the HTML, and the style sheet whole. */

/** Thrown where something of the framework is left, as after an upgrade that changes its markup. */
export class FrameworkLeft extends Error {}

const KEPT_SCRIPT = /^<script type="application\/ld\+json"/;
/** In tags alone: what readers search for or paste stands in the text between them, and may be anything. Flight data is in scripts. */
const LEFT = [
  /<script(?! type="application\/ld\+json")(?! type="module" src="\/assets\/)/,
  /<template\b/,
  /<link[^>]+as="script"/,
  /<link[^>]+rel="stylesheet"/,
  /\sstyle="/,
];

/**
 * Gives the page without scripts, preloads, flight data and React's comments, with `head` put in for the first style sheet
 * link; throws FrameworkLeft where anything of them survives or the page lacks a body.
 */
export function stripFramework(html: string, head: string): string {
  let placed = false;
  const stripped = html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, (script) => (KEPT_SCRIPT.test(script) ? script : ''))
    .replace(/<link rel="(?:preload|modulepreload|preconnect)"[^>]*>/g, '')
    .replace(/<link rel="stylesheet"[^>]*>/g, () => {
      if (placed) return '';
      placed = true;
      return head;
    })
    // For its fonts, of which there are none.
    .replace(/<meta name="next-size-adjust"[^>]*>/g, '')
    .replace(/<!--[^>]*-->/g, '')
    .replace(/<div hidden=""><\/div>/g, '');
  const left = LEFT.find((pattern) => pattern.test(head === '' ? stripped : stripped.replace(head, '')));
  if (left) throw new FrameworkLeft(`The page still holds ${left.exec(stripped)?.[0] ?? left}: see server/strip.ts.`);
  if (!placed || !/<main\b[^>]*>[\s\S]*\S[\s\S]*<\/main>/.test(stripped)) {
    throw new FrameworkLeft('The page has no style sheet or no <main>: see server/strip.ts.');
  }
  return stripped;
}

/** The style elements that a page itself holds for paper, as components/sheet-heads.tsx makes them; what a reader typed is never in one. */
export function ownStyles(html: string): string[] {
  return [...html.matchAll(/<style media="print">([^<]*)<\/style>/g)].flatMap(([, text]) => text ?? []);
}

/** The addresses of the style sheets that a page links, in order. */
export function styleSheets(html: string): string[] {
  return [...html.matchAll(/<link rel="stylesheet"[^>]*?\shref="([^"]+)"/g)].flatMap(([, href]) => href ?? []);
}
