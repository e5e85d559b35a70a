/** The document model: what a validated Library holds. Plain data, so that a release can carry it as JSON. */

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

/** One sentence of the source. */
export interface Sentence {
  readonly id: SentenceId;
  /** Paragraph in the source, from 1. */
  readonly paragraph: number;
  /** Place in its paragraph, from 1. */
  readonly number: number;
  readonly text: string;
  readonly parts: readonly SentencePart[];
  /** Slug of the section that holds it. */
  readonly section: string;
  /** The statements it speaks for, in order; empty for pure narrative. */
  readonly statements: readonly StatementId[];
}

export interface NarrativeBlock {
  readonly type: 'narrative';
  readonly sentences: readonly SentenceId[];
}

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

export type Section = Visit | Remarks | Task;

/** Who speaks, by which verb. */
export interface Attribution {
  /** Left out where neither the text nor the briefing says who. */
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

/** Words that the source sets in “”, outside direct speech. */
export interface Phrase {
  readonly text: string;
  readonly sentence: SentenceId;
  /** Offsets in the sentence's text, the marks left out. */
  readonly start: number;
  readonly end: number;
}

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
  readonly outlet?: string;
  /** `yyyy-mm-dd`, the day of the outlet's issue. */
  readonly publishedOn?: string;
  readonly url?: string;
  readonly speaker?: string;
  readonly place?: string;
  readonly note?: EditorNote;
  /** What a reader may ask and the article does not say, a line each. */
  readonly notStated: readonly string[];
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
}

/** All that the site publishes. */
export interface Library {
  readonly site: Site;
  /** By `order`. */
  readonly topics: readonly Topic[];
  /** Newest first; undated ones last, by slug. */
  readonly briefings: readonly Briefing[];
}
