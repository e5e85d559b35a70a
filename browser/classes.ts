/** The classes that our module adds to a page: no HTML has them, so whoever prunes a page's sheet asks here. */

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
