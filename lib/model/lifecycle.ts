/** What becomes of a briefing after it is in the folder. */
import type { Section } from './section';
import type { Sentence, SentenceId } from './sentence';
import type { Statement } from './statement';

/** A correction of what the site holds or says of an article, told to readers. */
export interface Revision {
  /** `yyyy-mm-dd`. */
  readonly on: string;
  readonly what: string;
  readonly why: string;
}

/** A place of a draft that waits for an editor's eyes. */
export interface OpenMark {
  /** Left out where it is about the article. */
  readonly sentence?: SentenceId;
  readonly what: string;
  /** May be empty. */
  readonly why: string;
}

/** A briefing that another replaces, or that replaces another. */
export interface Kin {
  readonly slug: string;
  /** Left out where that briefing is withdrawn. */
  readonly title?: string;
}

/** The ids by which a briefing's addresses are known. */
export interface Addressed {
  readonly slug: string;
  readonly sections: readonly Pick<Section, 'slug' | 'kind'>[];
  readonly sentences: readonly Pick<Sentence, 'id'>[];
  readonly statements: readonly Pick<Statement, 'id' | 'sentences'>[];
}

/** What is left of a briefing that was withdrawn: when and why, where its article stood, and its ids; no word of its text or title. */
export interface Withdrawn extends Addressed {
  /** `yyyy-mm-dd`. */
  readonly on: string;
  readonly reason: string;
  /** The slugs of the phrases that stand in no briefing that is shown, and so go with it. */
  readonly phrases: readonly string[];
  readonly outlet?: string;
  /** `yyyy-mm-dd`. */
  readonly publishedOn?: string;
  readonly supersededBy?: Kin;
}
