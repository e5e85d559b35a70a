/** Sentences, the parts in them, and the phrases that they hold. */

/** A sentence by its place in the source: `p2s5` is paragraph 2, sentence 5. */
export type SentenceId = `p${number}s${number}`;

/** A statement takes the id of its first sentence; one that begins later in a sentence adds `b`, `c` or `d`. */
export type StatementId = `${SentenceId}${'' | 'b' | 'c' | 'd'}`;

/** What a stretch of a sentence is: narrative, or one of the pieces of a statement's sentence. */
export type PartRole = 'narrative' | 'lead' | 'verb' | 'mark' | 'said';

/** A stretch of one sentence in one voice; the parts of a sentence join to its text. */
export interface SentencePart {
  readonly role: PartRole;
  /** The source's characters. */
  readonly text: string;
  /** The same as inline HTML for readers: full-width commas, phrases marked, no ids. */
  readonly html: string;
  /** The statement it belongs to; absent on narrative. */
  readonly statement?: StatementId;
}

/** A link that the site has set in a sentence; offsets in its text. */
export interface SentenceLink {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** One sentence of the source. */
export interface Sentence {
  readonly id: SentenceId;
  /** Paragraph in the source, from 1. */
  readonly paragraph: number;
  /** Place in its paragraph, from 1. */
  readonly number: number;
  readonly text: string;
  readonly parts: readonly SentencePart[];
  /** Left out where there is none. */
  readonly links?: readonly SentenceLink[];
  /** Slug of the section that holds it. */
  readonly section: string;
  /** The statements it speaks for, in order; empty for pure narrative. */
  readonly statements: readonly StatementId[];
}

/** Words that the source sets in “”, outside direct speech. */
export interface Phrase {
  readonly text: string;
  readonly sentence: SentenceId;
  /** Offsets in the sentence's text, the marks left out. */
  readonly start: number;
  readonly end: number;
}
