/** What kind of text an article is. */

/** A newspaper's report, a speech, a work report, a document with numbered levels, questions and answers. */
export const GENRES = ['report', 'speech', 'work-report', 'circular', 'interview'] as const;
export type Genre = (typeof GENRES)[number];
