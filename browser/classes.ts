/** What our module adds to a page beyond what the server has sent: rules about it stay in every page's sheet (server/sheet.ts). */

/** The classes of elements that it makes or changes. */
export const ADDED_CLASSES = { tool: 'tool' } as const;

/** The elements that it makes. */
export const ADDED_ELEMENTS = ['button', 'li'] as const;
