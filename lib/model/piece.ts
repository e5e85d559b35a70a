/** What a composed document consists of: pieces of briefings, in the order that the reader has chosen. */
import type { Briefing, Topic } from '../model';
import type { Section, Visit } from './section';
import type { SentenceId } from './sentence';
import type { Passage, Statement } from './statement';

/** A section with all that is shown of it. */
export interface SectionView {
  readonly section: Section;
  readonly topics: readonly Topic[];
  readonly passages: readonly Passage[];
}

/** A section under a topic. */
export interface TopicSection {
  readonly section: Section;
  /** The one sentence that gives the reason, where the whole section is not meant. */
  readonly reason: SentenceId | undefined;
  readonly passages: readonly Passage[];
}

/** A briefing's sections under a topic. */
export interface TopicBriefing {
  readonly briefing: Briefing;
  readonly sections: readonly TopicSection[];
}

/**
 * A row of the 任务分解表: a task's head, a measure, or a clause of a long one. The rows of a task join to its sentences, each
 * character once.
 */
export interface LedgerRow {
  /** `1` for a task's head, `1.2` for its second measure, `4.1（3）` for the third clause of a long one. */
  readonly number: string;
  readonly level: 'task' | 'measure' | 'clause';
  readonly sentence: SentenceId;
  /** The source's characters. */
  readonly text: string;
  /** The same as readers see it, one character for one. */
  readonly shown: string;
  /** Who says its sentence, in words of the site's: 转述　蓝佛安　指出（第5段第1至17句）; 叙述 where nobody does. */
  readonly voice: string;
  /** Of the task, without one that all tasks have and those that another sentence is the reason for. */
  readonly topics: readonly Topic[];
  /** Visits that share one of these topics. */
  readonly visits: readonly Visit[];
  /** Over how many rows goes what is filed of its sentence: those of the clauses at the first of them, none at the others, else 1. */
  readonly span: number;
}

/** The tasks of a briefing, each with its rows. */
export interface LedgerTask {
  readonly number: number;
  /** Editorial, as every section's title. */
  readonly title: string;
  readonly slug: string;
  readonly rows: readonly LedgerRow[];
}

/** A piece of a document, with all that it shows. */
export type Piece =
  | { readonly kind: 'briefing'; readonly briefing: Briefing; readonly sections: readonly SectionView[] }
  | { readonly kind: 'section'; readonly briefing: Briefing; readonly view: SectionView }
  | {
      readonly kind: 'statement';
      readonly briefing: Briefing;
      readonly statement: Statement;
      readonly topics: readonly Topic[];
      readonly passages: readonly Passage[];
    }
  | { readonly kind: 'ledger'; readonly briefing: Briefing; readonly tasks: readonly LedgerTask[] }
  | {
      readonly kind: 'topic';
      readonly topic: Topic;
      readonly briefings: readonly TopicBriefing[];
      /** How many briefings under the topic are older than those shown, and left out since a document has its bounds. */
      readonly omitted: number;
    };

/** A piece that can be chosen. */
export interface Choice {
  /** The piece's name in an address. */
  readonly name: string;
  /** What kind of section it is, or how and by whom it is said; left out where the title says it all. */
  readonly kind?: string;
  /** A statement's is that of the section in which it begins. */
  readonly title: string;
  /** Where it stands, or what it holds. */
  readonly place: string;
  /** Whether the document has it already. */
  readonly taken: boolean;
}
