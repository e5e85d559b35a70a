/** What passes through the import: an article as it came, what was found in it, and the draft that comes of it. */
import type { SourceSentence } from '../content/cover-messages';
import type { SentenceId } from '../model';
import type { Genre } from '../vocabulary/genres';

/** What is known of an article from outside its text: by flag, by question, or from the file that it came in. */
export interface Facts {
  readonly slug?: string;
  readonly title?: string;
  readonly outlet?: string;
  /** `yyyy-mm-dd`. */
  readonly publishedOn?: string;
  readonly url?: string;
  readonly speaker?: string;
  readonly place?: string;
  readonly genre?: Genre;
}

/** A choice that the import has made, or declined to make, for the editor to look over. */
export interface Guess {
  /** The sentence that it is about; left out where it is about the article. */
  readonly sentence?: SentenceId;
  /** What has been done. */
  readonly what: string;
  /** What in the text it was done for. */
  readonly why: string;
  /** Whether it may well be wrong: the editor ticks these one by one. */
  readonly isDoubtful: boolean;
}

/** An article as it came. */
export interface Article {
  /** The text whose bytes in UTF-8 become source.txt, one paragraph a line. */
  readonly text: string;
  /** What its file says of it beside the text. */
  readonly facts: Facts;
  readonly guesses: readonly Guess[];
}

/** A verb that opens or closes a statement; offsets in the sentence's text, in UTF-16 units. */
export interface FoundVerb {
  readonly start: number;
  readonly end: number;
  /** The words that say who speaks and whom they name, written as a link where the briefing's speaker does not go without saying. */
  readonly who?: { readonly start: number; readonly end: number; readonly name: string };
}

/** How a sentence is told or said. */
export interface FoundVoice {
  readonly voice: 'narrative' | 'statement';
  /** In the order of the text; none where a statement goes on. */
  readonly verbs: readonly FoundVerb[];
  /** Words before a colon that name who speaks, without a verb (记者：…); written as a link that opens the line. */
  readonly label?: { readonly start: number; readonly end: number; readonly name: string };
  /** Whether a statement begins here whose verb stands in a later sentence of the paragraph (“甲。” of “甲。”“乙。”他说。). */
  readonly begins?: boolean;
}

/** What was found of speech. */
export interface Speech {
  /** Whom 他 means; the briefing's `speaker`. */
  readonly speaker?: string;
  /** For each sentence that is not plain narrative. */
  readonly voices: ReadonlyMap<SentenceId, FoundVoice>;
  readonly guesses: readonly Guess[];
}

/** A line of the source that is a heading. */
export type HeadingDepth = 2 | 3 | 4;

/** A cut of the article that was found. */
export interface FoundSection {
  /** From which sentence on; up to the next section's. */
  readonly from: SentenceId;
  readonly kind: 'visit' | 'remarks' | 'task';
  readonly title: string;
  readonly slug: string;
  readonly topics: readonly string[];
  /** Of a visit, as the source has it. */
  readonly site?: string;
  readonly presence?: 'stated' | 'not-stated';
  /** Of a task. */
  readonly number?: number;
}

/** What was found of the article's order. */
export interface Outline {
  readonly genre: Genre;
  /** For an article whose title nobody has given: the text's own headline, or one made of its words. */
  readonly title: { readonly text: string; readonly isOwn: boolean };
  /** At least one, in the text's order; the first begins with the first sentence. */
  readonly sections: readonly FoundSection[];
  readonly headings: ReadonlyMap<SentenceId, HeadingDepth>;
  readonly guesses: readonly Guess[];
}

/** The article cut into sentences; every finder reads this and nothing else of the text. */
export interface CutArticle {
  readonly paragraphs: readonly string[];
  readonly sentences: readonly SourceSentence[];
}

/** A file of the draft's folder. */
export interface DraftFile {
  readonly name: string;
  readonly text: string;
}

/** A draft that passes the check. */
export interface Draft {
  readonly slug: string;
  /** source.txt, briefing.md, the sections, review.md. */
  readonly files: readonly DraftFile[];
  readonly guesses: readonly Guess[];
}
