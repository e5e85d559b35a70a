/** Where the phrases of the register stand in their quotation marks, and who says them there. */

import type { Briefing, Library, Phrase, PhraseEntry, Sentence, Statement } from '../model';
import { perLibrary } from '../process';
import { fold } from '../text/normalise';

/** One place of a phrase. */
export interface PhrasePlace {
  readonly entry: PhraseEntry;
  readonly phrase: Phrase;
  readonly briefing: Briefing;
  readonly sentence: Sentence;
  /** Who says it; nothing where the article itself does. */
  readonly statement: Statement | undefined;
}

/** The places of all phrases. */
export interface PhrasePlaces {
  /** By the entry's slug: newest briefing first, in each the source's order. */
  readonly bySlug: ReadonlyMap<string, readonly PhrasePlace[]>;
  /** In the source's order. */
  readonly byBriefing: ReadonlyMap<Briefing, readonly PhrasePlace[]>;
}

/** Gives the places of all phrases of a library; found once, and kept as long as the library is. */
export const phrasePlaces = perLibrary('phrase-places', findPlaces);

function findPlaces(library: Library): PhrasePlaces {
  const entries = new Map(
    library.phrases.flatMap((entry) => [entry.text, ...entry.aliases].map((wording) => [fold(wording), entry])),
  );
  const bySlug = new Map<string, PhrasePlace[]>(library.phrases.map(({ slug }) => [slug, []]));
  const byBriefing = new Map<Briefing, PhrasePlace[]>();
  for (const briefing of library.briefings) {
    const places = placesIn(briefing, entries);
    byBriefing.set(briefing, places);
    for (const place of places) bySlug.get(place.entry.slug)?.push(place);
  }
  // What another has replaced keeps its links to phrases, and is counted nowhere.
  for (const briefing of library.superseded) byBriefing.set(briefing, placesIn(briefing, entries));
  return { bySlug, byBriefing };
}

function placesIn(briefing: Briefing, entries: ReadonlyMap<string, PhraseEntry>): PhrasePlace[] {
  const sentences = new Map(briefing.sentences.map((sentence) => [sentence.id, sentence]));
  return briefing.phrases.flatMap((phrase): PhrasePlace[] => {
    const [entry, sentence] = [entries.get(fold(phrase.text)), sentences.get(phrase.sentence)];
    // A library that was loaded has both.
    if (!entry || !sentence) return [];
    return [{ entry, phrase, briefing, sentence, statement: speaks(briefing, sentence, phrase) }];
  });
}

/**
 * Gives the statement in which a stretch of a sentence is said. A sentence may tell before it turns to speech, or hold two
 * statements: words belong to who says them.
 */
export function speaks(
  briefing: Briefing,
  sentence: Sentence,
  stretch: { readonly start: number; readonly end: number },
): Statement | undefined {
  let end = 0;
  const part = sentence.parts.find(({ role, text }) => {
    const start = end;
    end += text.length;
    return role === 'said' && start <= stretch.start && stretch.end <= end;
  });
  return part && briefing.statements.find(({ id }) => id === part.statement);
}
