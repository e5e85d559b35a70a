/** What our module adds to a page beyond what the server has sent: rules about it stay in every page's sheet (server/sheet.ts). */

/** Each class by what it is for. */
export const CLASS = {
  /** A button of ours. */
  tool: 'tool',
  /** A button that a phone shows too. */
  handy: 'handy',
  /** A button that only a phone shows. */
  phone: 'phone',
  /** A button that 大字版 shows too, large. */
  large: 'in-large',
  /** What only 大字版 shows. */
  only: 'large-only',
  /** The buttons for the page as a whole. */
  tools: 'tools',
} as const;

/** Each that only reading aloud adds; the module that every page loads does without them. */
export const READING_CLASS = {
  /** On the root while a page is read aloud. */
  reading: 'reading-aloud',
  /** The sentence that is being read. */
  aloud: 'aloud',
  /** The bar with which reading is steered. */
  bar: 'aloud-bar',
  /** A sentence of the bare text, which the server sends without. */
  sentence: 'sentence',
} as const;

/** Every class that our module may add. */
export const ADDED_CLASSES: readonly string[] = /* @__PURE__ */ [CLASS, READING_CLASS].flatMap(Object.values);

/** The elements that it makes. */
export const ADDED_ELEMENTS = ['button', 'div', 'li', 'p', 'section', 'span'] as const;
