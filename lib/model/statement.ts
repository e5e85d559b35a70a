/** Statements, and the passages in which pages show text. */
import type { Block, HeadingBlock } from './section';
import type { Sentence, SentenceId, StatementId } from './sentence';

/** Who speaks, by which verb. */
export interface Attribution {
  /** Left out where no link in the text names a person and the briefing has no speaker. */
  readonly speaker?: string;
  readonly verb: string;
}

/** The sentences of a statement that stand in one section. */
export interface StatementPart {
  readonly section: string;
  readonly sentences: readonly SentenceId[];
}

/** One attribution and all that stays with the speaker. */
export interface Statement {
  readonly id: StatementId;
  readonly attribution: Attribution;
  /** `direct` where all that is said stands inside quotation marks. */
  readonly mode: 'reported' | 'direct';
  readonly parts: readonly StatementPart[];
  readonly sentences: readonly SentenceId[];
  /** The topics of all its parts' sections. */
  readonly topics: readonly string[];
}

/** Sentences of one section shown together in one voice. */
export interface Passage {
  readonly type: Block['type'];
  /** Of a heading. */
  readonly depth?: HeadingBlock['depth'];
  readonly sentences: readonly Sentence[];
  /** Who says it; empty unless the type is `statement`. */
  readonly statements: readonly Statement[];
  /** It goes on with a statement that begins before it. */
  readonly continued: boolean;
  /** A statement of which only these sentences are shown here. */
  readonly excerpt: boolean;
}
