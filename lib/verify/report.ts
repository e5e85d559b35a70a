/** What the checking of a draft gives. */
import type { Briefing, Sentence, SentenceId, Statement } from '../model';

/**
 * `whole`: whole sentences of a source as they stand; `excerpt`: a piece of one, or of sentences that follow each other; `differs`:
 * like one, with changes; `absent`: like none.
 */
export type Verdict = 'whole' | 'excerpt' | 'differs' | 'absent';

/** A stretch of the comparison: what the source has and what the draft has, one of them maybe empty. */
export interface Change {
  readonly kind: 'same' | 'form' | 'marks' | 'words';
  readonly source: string;
  readonly draft: string;
}

/** What is otherwise in the draft without being a change. */
export interface Notes {
  /** Marks in another form, and letters in another width, each once: as the held text has it, and the draft. */
  readonly forms: readonly { readonly source: string; readonly draft: string }[];
  readonly space: boolean;
  /** Characters that are not seen, such as zero-width ones. */
  readonly hidden: boolean;
  /** The draft has traditional characters, and was compared in simplified ones. */
  readonly simplified?: true;
  /** The mark at the end of a whole sentence: left out, or another. */
  readonly end: 'left-out' | 'other' | undefined;
}

/** What is wrong, or to be known, about who says it. */
export type AttributionIssue =
  | { readonly kind: 'verb'; readonly draft: string; readonly statement: Statement }
  | { readonly kind: 'speaker'; readonly draft: string; readonly speaker: string }
  | { readonly kind: 'narrative'; readonly draft: string }
  /** The same where the draft gives it to an office or a body. */
  | { readonly kind: 'told'; readonly draft: string }
  /** The draft says that it is not said. */
  | { readonly kind: 'negated'; readonly draft: string }
  /** The draft names the speaker in other words (会议, 省长); that they are wrong cannot be seen. */
  | { readonly kind: 'named'; readonly draft: string; readonly statement: Statement }
  /** Reported speech in quotation marks. */
  | { readonly kind: 'direct' };

/** One place of a source. */
export interface Place {
  readonly briefing: Briefing;
  readonly sentences: readonly SentenceId[];
}

/** A sentence of the source, with the part of it that the draft has, in UTF-16 units of its text. */
export interface SourceSentence {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

/** Where the draft's words come from, and how they differ. */
export interface Found {
  readonly briefing: Briefing;
  readonly sentences: readonly SourceSentence[];
  /** The statements that the words belong to. */
  readonly statements: readonly Statement[];
  /** From 0 to 1; 1 where nothing but the form of marks differs. */
  readonly similarity: number;
  readonly changes: readonly Change[];
  readonly notes: Notes;
  readonly issues: readonly AttributionIssue[];
  /** The source's attribution, where the draft has all that is said there, with a right one in other words. */
  readonly complete: string | undefined;
  /** The piece before it in the draft's sentence is said elsewhere, or stands behind it in the source. */
  readonly beside?: 'elsewhere' | 'earlier';
  /** Other places with the same words, a bounded number, and how many there are. */
  readonly others: readonly Place[];
  readonly otherCount: number;
  /** There are more than were counted. */
  readonly isMore: boolean;
}

/** Why something was not compared: one character alone, a few of a sentence, too long, or the limit of the work reached. */
export type Unchecked = 'short' | 'few' | 'long' | 'limit';

/** What is found for a sentence or a quotation; offsets in the draft. */
export type Finding = {
  readonly unit: 'sentence' | 'quotation';
  readonly text: string;
  readonly start: number;
  readonly end: number;
} & (
  | { readonly verdict: 'whole' | 'excerpt' | 'differs'; readonly found: Found }
  | { readonly verdict: 'absent' }
  | { readonly verdict: 'unchecked'; readonly why: Unchecked }
);

/** A sentence of the draft with what is found in it; none where it holds no words. */
export interface Entry {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly findings: readonly Finding[];
}

/** The whole result. */
export interface Report {
  readonly entries: readonly Entry[];
  readonly counts: Readonly<Record<Verdict | 'unchecked', number>>;
  /** How many findings have an issue of attribution. */
  readonly attribution: number;
  /** How many sentences behind the last that is checked are left out. */
  readonly left: number;
}

/** From this similarity on a difference is shown; below it, the words are not in the reports held. */
export const THRESHOLD = 0.6;
