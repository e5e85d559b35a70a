/** What a page is asked for in its query. */

/** A page's query as Next gives it. */
export type SentQuery = Readonly<Record<string, string | string[] | undefined>>;

/** Gives a function that reads a name's value: the first of a repeated one, without white space around it. */
export function firstOf(sent: SentQuery): (name: string) => string | undefined {
  return (name) => [sent[name]].flat()[0]?.trim();
}
