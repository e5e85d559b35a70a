/** Statements, and the passages in which pages show text. */
import type { Briefing } from '../model';
import type { Block, HeadingBlock } from './section';
import type { Sentence, SentenceId, StatementId } from './sentence';

/** Who speaks, by which verb. */
export interface Attribution {
  /** Left out where no link in the text names a person and the briefing has no speaker, and behind a bare 问 or 答. */
  readonly speaker?: string;
  /** Left out where a name before a colon alone says who speaks. */
  readonly verb?: string;
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
  /** `direct` where all that is said stands inside quotation marks, `labelled` where it stands behind a name, 问 or 答 and a colon. */
  readonly mode: 'reported' | 'direct' | 'labelled';
  readonly parts: readonly StatementPart[];
  readonly sentences: readonly SentenceId[];
  /** The topics of its parts' sections; one that a section has for a single sentence only counts where that is in the part. */
  readonly topics: readonly string[];
}

/** Sentences of one section shown together in one voice. */
export interface Passage {
  /** Of the text that it is from. */
  readonly genre: Briefing['genre'];
  readonly type: Block['type'];
  /** Of a heading. */
  readonly depth?: HeadingBlock['depth'];
  readonly sentences: readonly Sentence[];
  /** Who says it; empty unless the type is `statement`. */
  readonly statements: readonly Statement[];
  /** Of its statements those that begin before it: it goes on with them. */
  readonly continued: readonly StatementId[];
  /** Of its statements those of which only a part is shown here. */
  readonly excerpted: readonly StatementId[];
}
