/** Sections and their blocks. */
import type { SentenceId, StatementId } from './sentence';

/** What is told. */
export interface NarrativeBlock {
  readonly type: 'narrative';
  readonly sentences: readonly SentenceId[];
}

/** What is said. */
export interface StatementBlock {
  readonly type: 'statement';
  /** Usually one; more where one sentence turns from one statement to the next. */
  readonly statements: readonly StatementId[];
  readonly sentences: readonly SentenceId[];
}

/** A line of the source that is itself a heading (circulars). */
export interface HeadingBlock {
  readonly type: 'heading';
  readonly depth: 2 | 3 | 4;
  readonly sentences: readonly SentenceId[];
}

/** A stretch of a section in one voice. */
export type Block = NarrativeBlock | StatementBlock | HeadingBlock;

interface SectionBase {
  readonly slug: string;
  /** Editorial, like every section title. */
  readonly title: string;
  readonly topics: readonly string[];
  /** Topic slug → the sentence that gives the reason, where only one sentence of the section does. */
  readonly reasons: Readonly<Record<string, SentenceId>>;
  readonly blocks: readonly Block[];
  /** Every sentence of its blocks, in the source's order. */
  readonly sentences: readonly SentenceId[];
}

/** A site that the article tells of. */
export interface Visit extends SectionBase {
  readonly kind: 'visit';
  /** The place's name as the source has it. */
  readonly site: string;
  /** Whether the article says that its subject came to the site: `not-stated` where it only tells of it. */
  readonly presence: 'stated' | 'not-stated';
  /** Sentences of other sections that introduce this visit too. */
  readonly context: readonly SentenceId[];
}

/** What is said or told outside the visits and tasks. */
export interface Remarks extends SectionBase {
  readonly kind: 'remarks';
}

/** A numbered task: the first sentence is its head, the others are its measures. */
export interface Task extends SectionBase {
  readonly kind: 'task';
  readonly number: number;
}

/** A cut of the article, made by the site. */
export type Section = Visit | Remarks | Task;
