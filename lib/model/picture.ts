/** What the pictures show: how the text is cut, filed, and told or said. */
import type { Briefing, Topic } from '../model';
import type { Section, Visit } from './section';
import type { SentenceId } from './sentence';
import type { Statement } from './statement';

/** What a sentence is: told, said, or one that begins as the one and goes on as the other. */
export type Voice = 'told' | 'said' | 'both';

/** How much text a section has. */
export interface Extent {
  /** One for each of its sentences, in the text's order. */
  readonly voices: readonly Voice[];
  /** How those that are said, wholly or in part, are said. */
  readonly modes: readonly Statement['mode'][];
}

/** A visit on the line. */
export interface Stop extends Extent {
  /** Its place among the visits in the text's order, from 1. */
  readonly number: number;
  readonly visit: Visit;
  readonly topics: readonly Topic[];
}

/** Visits that follow each other in the text and share a topic. */
export interface TopicRun {
  readonly topic: Topic;
  /** The number of its first stop. */
  readonly from: number;
  /** How many stops it is long. */
  readonly span: number;
}

/** A section outside the visits. */
export interface Apart extends Extent {
  readonly section: Section;
}

/** A briefing as a line: its visits in the text's order, the topics over them, the other sections set apart. */
export interface Line {
  readonly stops: readonly Stop[];
  /** By first stop; of those that begin at one stop, in the order in which the editor has filed it. */
  readonly runs: readonly TopicRun[];
  readonly placeOf: TopicPlace;
  readonly apart: readonly Apart[];
}

/** Gives the address of a briefing's place on the pages of a topic, by the topic's slug, or of a section's. */
export type TopicPlace = (topic: string, section?: string) => string;

/** How many sentences of a section stand under a topic. */
export interface Filing {
  readonly topic: Topic;
  /** None where the section is not filed under the topic. */
  readonly sentences: number;
}

/** A briefing's sections by its topics. */
export interface Matrix {
  readonly briefing: Briefing;
  readonly placeOf: TopicPlace;
  /** Those that the briefing has, in the site's order, with all their sentences. */
  readonly topics: readonly Filing[];
  /** Every section in the text's order, each with a filing for every one of the topics. */
  readonly rows: readonly { readonly section: Section; readonly filings: readonly Filing[] }[];
}

/** The sentences of one section in one paragraph. */
export interface Cut {
  readonly section: Section;
  readonly sentences: readonly {
    readonly id: SentenceId;
    readonly number: number;
    readonly voice: Voice;
    /** How it is said, wholly or in part. */
    readonly modes: readonly Statement['mode'][];
  }[];
}

/** The sentences of a paragraph, as the section files hold them. */
export interface CoveredParagraph {
  readonly paragraph: number;
  readonly cuts: readonly Cut[];
}
