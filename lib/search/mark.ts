/** Hits marked in the text that is shown. */
import { render } from '../content/render';
import type { Briefing, Passage, Phrase, Sentence, SentenceId } from '../model';

/** A stretch of a sentence's text, offsets in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What is marked, by sentence. */
export type Marks = ReadonlyMap<SentenceId, readonly Stretch[]>;

/** Gives passages with the hits in them marked; a sentence without hits stays as it is. */
export function markPassages(briefing: Briefing, passages: readonly Passage[], marks: Marks): Passage[] {
  return passages.map((passage) => ({
    ...passage,
    sentences: passage.sentences.map((sentence) => {
      const hits = marks.get(sentence.id);
      return hits ? markSentence(briefing, sentence, hits) : sentence;
    }),
  }));
}

function markSentence(briefing: Briefing, sentence: Sentence, hits: readonly Stretch[]): Sentence {
  const phrases: Phrase[] = briefing.phrases.filter((phrase) => phrase.sentence === sentence.id);
  const marks = joined(hits);
  let end = 0;
  const parts = sentence.parts.map((part) => {
    const start = end;
    end = start + part.text.length;
    if (!marks.some((mark) => overlap(mark, { start, end }))) return part;
    return { ...part, html: render(sentence.text, { start, end }, { links: sentence.links ?? [], phrases, marks }) };
  });
  return { ...sentence, parts };
}

/** Tells whether two stretches share a character. */
export function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Hits that overlap are one mark; those that only touch stay apart. */
function joined(hits: readonly Stretch[]): Stretch[] {
  const marks: { start: number; end: number }[] = [];
  for (const { start, end } of [...hits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = marks.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else marks.push({ start, end });
  }
  return marks;
}
