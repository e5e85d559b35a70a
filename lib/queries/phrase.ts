/** What the page of one phrase shows: every place of it, in context. */
import type { Briefing, Library, Passage, PhraseEntry, Section, Sentence, SentenceId, Statement } from '../model';
import { paths } from '../paths';
import { markPassages, type Stretch } from '../search/mark';
import { groupBy } from './group';
import { cutPage } from './paging';
import { passagesOf } from './passages';
import { type PhraseHistory, phraseHistory } from './phrase-history';
import { bareSpots, quotedSpots, type Spot } from './phrase-spots';

/** A section's places of a phrase, each with the sentences beside it in the same voice; the phrase is marked. */
export interface PhraseSection {
  readonly section: Section;
  readonly passages: readonly Passage[];
  readonly places: readonly { readonly sentence: Sentence; readonly statement: Statement | undefined }[];
}

/** Places in quotation marks of their own, or without. */
export interface PhraseGroup {
  readonly quoted: boolean;
  readonly briefings: readonly { readonly briefing: Briefing; readonly sections: readonly PhraseSection[] }[];
}

/** The page of a phrase. */
export interface PhrasePage {
  readonly entry: PhraseEntry;
  /** Places in quotation marks of its own, in how many briefings and how many statements; and places without. */
  readonly quoted: number;
  readonly briefings: number;
  readonly statements: number;
  readonly bare: number;
  /** The place that stands first of all, whichever page is shown. */
  readonly first: Spot | undefined;
  readonly groups: readonly PhraseGroup[];
  /** Of all places, whichever page is shown; nothing where it stands in fewer than two briefings. */
  readonly history: PhraseHistory | undefined;
  readonly page: number;
  readonly pages: number;
  /** A page that was asked for and is not there; the first is shown. */
  readonly missing: string | undefined;
}

const PAGE = 50;

/** Gives a phrase's page, or nothing where the register has no such slug: places in marks first, newest briefings first. */
export function phrasePage(library: Library, slug: string, asked?: string): PhrasePage | undefined {
  const entry = library.phrases.find((one) => one.slug === slug);
  if (!entry) return undefined;
  const quoted = quotedSpots(library, entry);
  const bare = bareSpots(library, entry, quoted);
  const all = [...quoted, ...bare];
  const { shown, ...paged } = cutPage(all, PAGE, asked);
  return {
    entry,
    quoted: quoted.length,
    briefings: new Set(quoted.map((spot) => spot.briefing)).size,
    statements: new Set(
      quoted.flatMap(({ briefing, statement }) => (statement ? paths.statement(briefing.slug, statement.id) : [])),
    ).size,
    bare: bare.length,
    first: quoted[0] ?? bare[0],
    groups: [true, false].flatMap((kind): PhraseGroup[] => {
      const spots = shown.filter((spot) => spot.quoted === kind);
      return spots.length === 0 ? [] : [{ quoted: kind, briefings: byBriefing(spots) }];
    }),
    history: phraseHistory(library, entry, all),
    ...paged,
  };
}

function byBriefing(spots: readonly Spot[]): PhraseGroup['briefings'] {
  return [...groupBy(spots, (spot) => spot.briefing)].map(([briefing, own]) => ({
    briefing,
    sections: [...groupBy(own, (spot) => spot.sentence.section)].flatMap(([slug, inSection]) => {
      const section = briefing.sections.find((one) => one.slug === slug);
      return section ? [inContext(briefing, section, inSection)] : [];
    }),
  }));
}

function inContext(briefing: Briefing, section: Section, spots: readonly Spot[]): PhraseSection {
  const marks = new Map<SentenceId, Stretch[]>();
  for (const { sentence, start, end } of spots.flatMap((spot) => spot.stretches))
    marks.set(sentence.id, [...(marks.get(sentence.id) ?? []), { start, end }]);
  const shown = new Set([...marks.keys()].flatMap((id) => neighbours(section, id)));
  const places = new Map(
    spots.map(({ sentence, statement }) => [sentence.id + statement?.id, { sentence, statement }]),
  );
  return {
    section,
    passages: markPassages(briefing, passagesOf(briefing, section, shown), marks),
    places: [...places.values()],
  };
}

/** A sentence with the one before and the one after it in the same block: what is near in the same voice. */
function neighbours(section: Section, id: SentenceId): readonly SentenceId[] {
  const block = section.blocks.find(({ sentences }) => sentences.includes(id));
  const at = block?.sentences.indexOf(id) ?? 0;
  return block?.sentences.slice(Math.max(0, at - 1), at + 2) ?? [];
}
