/** What stands at the head of some sheets of a document. */
interface SheetHead {
  /** Names the class `sheet-…` of the part of the document that these sheets are. */
  readonly name: string;
  readonly text: string;
  /** Whether the sheets are wider than they are high. */
  readonly landscape: boolean;
}

/** A wide table's sheet; its text is a whole number of pixels high, as that of the others is (app/styles/print.css). */
const LANDSCAPE = 'size:A4 landscape;margin:28mm 26mm calc(182mm - 582px);';

/**
 * The heads of a document's sheets, each part with its own: a part's class names its pages, and they begin on a new sheet. A name is
 * made of a-z, 0-9 and hyphens. The server allows the element by its hash (server/strip.ts).
 */
export function SheetHeads({ heads }: { readonly heads: readonly SheetHead[] }) {
  if (heads.length === 0) return null;
  const rules = heads.map(
    ({ name, text, landscape }) =>
      `@page sheet-${name}{${landscape ? LANDSCAPE : ''}@top-left{content:${cssString(text)}}}.sheet-${name}{page:sheet-${name}}`,
  );
  return <style media="print">{rules.join('')}</style>;
}

/** A string of CSS: what is neither a letter nor a digit is written as its code, so that nothing in it can end the string or the element. */
function cssString(text: string): string {
  const escaped = [...text].map((one) =>
    /[\p{Letter}\p{Number}]/u.test(one) ? one : `\\${(one.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped.join('')}"`;
}
