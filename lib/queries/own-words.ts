/** The words of one statement, apart from those of others in the same sentence. */
import type { Briefing, Sentence, SentencePart, Statement } from '../model';
import { fullWidthCommas } from '../text/typography';

/** A stretch of a statement's sentences in one voice. */
export interface OwnWords {
  /** Whether it is said; otherwise it tells, or names who speaks by which verb. */
  readonly isSaid: boolean;
  /** The source's characters. */
  readonly text: string;
  /** The same as readers see it, one character for one. */
  readonly shown: string;
  readonly paragraph: number;
}

/** Gives what a statement's sentences hold of it, in order: its own parts, and the narrative that leads up to them. */
export function ownWords(briefing: Briefing, statement: Statement): OwnWords[] {
  const wanted = new Set(statement.sentences);
  return briefing.sentences.filter(({ id }) => wanted.has(id)).flatMap((sentence) => wordsIn(sentence, statement));
}

/** Gives what is said in a statement, in the source's characters, without who says it. */
export function saidText(briefing: Briefing, statement: Statement): string {
  return ownWords(briefing, statement)
    .filter(({ isSaid }) => isSaid)
    .map(({ text }) => text)
    .join('');
}

function wordsIn(sentence: Sentence, statement: Statement): OwnWords[] {
  // As a whole: whether a comma is Chinese depends on what stands beside it.
  const shown = fullWidthCommas(sentence.text);
  const words: OwnWords[] = [];
  let end = 0;
  for (const part of sentence.parts) {
    const start = end;
    end += part.text.length;
    if (isOfAnother(part, statement)) {
      if (words.some(({ isSaid }) => isSaid)) break;
      words.length = 0;
    } else {
      const { text } = part;
      words.push({
        isSaid: part.role === 'said',
        text,
        shown: shown.slice(start, end),
        paragraph: sentence.paragraph,
      });
    }
  }
  return words;
}

function isOfAnother(part: SentencePart, { id }: Statement): boolean {
  return part.statement !== undefined && part.statement !== id;
}
