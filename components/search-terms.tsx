interface Term {
  readonly typed: string;
  readonly simplified?: string;
  readonly hits: number;
}

/** Gives a term as readers see it, in quotation marks of the site's. */
export function quoted(term: string): string {
  return `“${term}”`;
}

/** What else a term was searched for as, and what of the query was left out; nothing where it is as typed. */
export function TermNotes({
  terms,
  left,
  cut,
}: {
  readonly terms: readonly Term[];
  readonly left: number;
  /** The longest query, in characters, where this one was longer. */
  readonly cut: number | undefined;
}) {
  const simplified = terms.flatMap((term) => (term.simplified === undefined ? [] : [quoted(term.simplified)]));
  const notes = [
    ...(simplified.length > 0 ? [`已同时按简体${simplified.join('')}检索。`] : []),
    ...(cut === undefined ? [] : [`检索内容过长，只取前${cut}字。`]),
    ...(left > 0 ? [`一次最多检索${terms.length}个词，另有${left}个未检索。`] : []),
  ];
  return notes.length === 0 ? null : <p className="note">{notes.join('')}</p>;
}
