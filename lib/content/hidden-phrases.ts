/** Phrases of the register whose words stand only in what readers are not shown: a draft, or what was withdrawn. */
import type { PhraseEntry, Withdrawn } from '../model';
import { fold } from '../text/normalise';
import type { Made } from './briefing';

/** The register as readers see it. */
export interface ShownPhrases {
  readonly phrases: readonly PhraseEntry[];
  /** The withdrawn briefings, each with the slugs of the phrases that go with it. */
  readonly withdrawn: readonly Withdrawn[];
}

/**
 * Takes out of the register the phrases that stand in no briefing that is shown but in one that is not; those that stand nowhere any more
 * keep their addresses, as they had them. `made` are all briefings, `shown` those whose words readers see.
 */
export function withoutHidden(
  entries: readonly PhraseEntry[],
  made: readonly Made[],
  shown: ReadonlySet<string>,
  withdrawn: readonly Withdrawn[],
): ShownPhrases {
  const isShown = ({ briefing }: Made) => shown.has(briefing.slug);
  const seen = new Set(made.filter(isShown).flatMap(wordingsIn));
  const hiddenIn = new Map(
    made
      .filter((one) => !isShown(one))
      .flatMap((one) => wordingsIn(one).map((wording) => [wording, one.briefing.slug] as const)),
  );
  if (hiddenIn.size === 0) return { phrases: entries, withdrawn };
  const phrases: PhraseEntry[] = [];
  const gone = new Map<string, string[]>();
  for (const entry of entries) {
    const wordings = [entry.text, ...entry.aliases].map(fold);
    const where = wordings.some((wording) => seen.has(wording))
      ? undefined
      : wordings.map((wording) => hiddenIn.get(wording)).find((slug) => slug !== undefined);
    if (where === undefined) phrases.push(entry);
    else gone.set(where, [...(gone.get(where) ?? []), entry.slug]);
  }
  return { phrases, withdrawn: withdrawn.map((one) => ({ ...one, phrases: gone.get(one.slug) ?? [] })) };
}

function wordingsIn({ briefing }: Made): string[] {
  return briefing.phrases.map(({ text }) => fold(text));
}
