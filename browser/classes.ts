/** What our module adds to a page beyond what the server has sent: rules about it stay in every page's sheet (server/sheet.ts). */

/** Each class by what it is for. */
export const CLASS = {
  /** A button of ours. */
  tool: 'tool',
  /** A button that a phone shows too. */
  handy: 'handy',
  /** A button that only a phone shows. */
  phone: 'phone',
  /** The buttons for the page as a whole. */
  tools: 'tools',
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
export const ADDED_CLASSES: readonly string[] = Object.values(CLASS);

/** The elements that it makes. */
export const ADDED_ELEMENTS = ['button', 'div', 'li', 'p', 'section', 'span'] as const;
