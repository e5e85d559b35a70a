/** The document model: what a validated Library holds. Plain data, so that a release can carry it as JSON. */
import type { Kin, OpenMark, Revision, Withdrawn } from './model/lifecycle';
import type { PhraseEntry } from './model/phrase';
import type { Section } from './model/section';
import type { Phrase, Sentence } from './model/sentence';
import type { Statement } from './model/statement';

export type * from './model/lifecycle';
export type * from './model/phrase';
export type * from './model/picture';
export type * from './model/piece';
export type * from './model/section';
export type * from './model/sentence';
export type * from './model/statement';

/** An editor's note that says what the article does not, with its source. */
export interface EditorNote {
  readonly text: string;
  readonly source: string;
  readonly url?: string;
}

/** One article, whole. */
export interface Briefing {
  readonly slug: string;
  readonly title: string;
  readonly titleOrigin: 'editorial' | 'outlet';
  readonly genre: 'report' | 'speech' | 'work-report' | 'circular' | 'interview';
  readonly outlet?: string;
  /** `yyyy-mm-dd`, the day of the outlet's issue. */
  readonly publishedOn?: string;
  readonly url?: string;
  readonly speaker?: string;
  readonly place?: string;
  readonly note?: EditorNote;
  /** What a reader may ask and the article does not say, a line each. */
  readonly notStated: readonly string[];
  /** Only in development: the public site has no drafts. */
  readonly draft?: true;
  /** Of a draft: what of its review sheet is open. */
  readonly review?: readonly OpenMark[];
  /** Who has compared the text with what, and when (`yyyy-mm-dd`): all three or none. */
  readonly checkedBy?: string;
  readonly checkedAgainst?: string;
  readonly checkedOn?: string;
  /** As the editor has them, oldest first. */
  readonly revisions: readonly Revision[];
  readonly supersedes?: Kin;
  readonly supersededBy?: Kin;
  /** SHA-256 of source.txt, 64 hexadecimal digits. */
  readonly sha256: string;
  /** The source's bytes. */
  readonly bytes: number;
  /** The source's paragraphs as held, one string each. */
  readonly paragraphs: readonly string[];
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly statements: readonly Statement[];
  readonly phrases: readonly Phrase[];
}

/** A subject under which the site files sections. */
export interface Topic {
  readonly slug: string;
  readonly title: string;
  readonly order: number;
  readonly scope: string;
}

/** Who publishes the site, as the operator has filled in. */
export interface Site {
  readonly name: string;
  readonly publisher?: string;
  /** Where corrections are sent: an address of e-mail or of a page. */
  readonly contact?: string;
  /** Origin for canonical links, such as `https://example.cn`; left out where the release was built without one. */
  readonly url?: string;
  /** The day in China, `yyyy-mm-dd`, on which the release was made, which paper says; in development there is none. */
  readonly releasedOn?: string;
}

/** All that the site publishes. */
export interface Library {
  readonly site: Site;
  /** By `order`. */
  readonly topics: readonly Topic[];
  /** Newest first; undated ones last, by slug. Neither drafts, except in development, nor what is superseded or withdrawn. */
  readonly briefings: readonly Briefing[];
  /** Replaced by another briefing: at their addresses as ever, and in no list, index or search. In the same order. */
  readonly superseded: readonly Briefing[];
  /** Nothing of these is shown but when and why; their ids tell the server which addresses are gone. In the same order. */
  readonly withdrawn: readonly Withdrawn[];
  /** The register, in its own order; it may know phrases that stand nowhere any more. */
  readonly phrases: readonly PhraseEntry[];
}
