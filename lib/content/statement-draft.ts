/** A statement while the lines are read that it is made of. */
import type { VFile } from 'vfile';
import type { SentenceId, Statement, StatementId } from '../model';
import { isWhollyQuoted } from '../text/quotes';
import type { SplitVerb } from './attribution';
import { fault, type Place } from './faults';

/** Where a statement opens. */
interface Opening {
  readonly file: VFile;
  readonly place: Place;
}

/** What is known of a statement so far. */
export interface StatementDraft {
  readonly id: StatementId;
  readonly attribution: Statement['attribution'];
  readonly places: { section: string; sentence: SentenceId }[];
  readonly said: string[];
  /** What names who speaks before a colon. */
  readonly label?: string;
  readonly at: Opening;
  /** Index in the source of its last sentence. */
  last: number;
}

const SUFFIXES = ['', 'b', 'c', 'd'] as const;

/** Adds the statement that a verb or label opens in a sentence, and gives it. */
export function start(
  drafts: StatementDraft[],
  sentence: SentenceId,
  verb: SplitVerb | undefined,
  at: Opening,
): StatementDraft {
  const recent = drafts.slice(-SUFFIXES.length).map((draft) => draft.id);
  const suffix = SUFFIXES.find((one) => !recent.includes(`${sentence}${one}`)) ?? '';
  const attribution = {
    ...(verb?.verb === undefined ? {} : { verb: verb.verb }),
    ...(verb?.speaker === undefined ? {} : { speaker: verb.speaker }),
  };
  const label = verb?.label === undefined ? {} : { label: verb.label };
  const draft = { id: `${sentence}${suffix}` as const, attribution, ...label, at, places: [], said: [], last: -1 };
  drafts.push(draft);
  return draft;
}

/** Adds a fault where nothing stands behind a label: what does may begin on the lines below. */
export function checkSaid({ label, said, at: { file, place } }: StatementDraft): void {
  if (label === undefined || said.some((words) => words.trim() !== '')) return;
  const mend = 'Put > before the lines below that are said, take the stars off a verb behind it, or take the > away.';
  fault(file, place, 'nothing-said', `names who speaks (“${label}：”), and nothing that is said follows. ${mend}`);
}

/** Gives the statement, its topics still to be filled in. */
export function finish({ id, attribution, places, said, label }: StatementDraft): Omit<Statement, 'topics'> {
  const spoken = label === undefined ? 'reported' : 'labelled';
  return {
    id,
    attribution,
    mode: isWhollyQuoted(said.join('')) ? 'direct' : spoken,
    sentences: places.map((place) => place.sentence),
    parts: bySection(places),
  };
}

function bySection(places: StatementDraft['places']): Statement['parts'] {
  const parts = new Map<string, SentenceId[]>();
  for (const { section, sentence } of places) parts.set(section, [...(parts.get(section) ?? []), sentence]);
  return [...parts].map(([section, sentences]) => ({ section, sentences }));
}
