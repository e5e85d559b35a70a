/** What a draft's attribution says beyond who speaks and by which verb: an occasion, a place, a day, an office. It is not compared. */
import { ATTRIBUTION_VERBS, SPEAKER_ADVERBS } from '../vocabulary';
import type { Found } from './report';

/** Where one of these is said of an attribution, the reader is asked to look at all of it. */
const LOOKED_AT = new Set(['speaker', 'named', 'told', 'narrative', 'negated']);
const BESIDE_WORDS = /[\p{P}\p{S}\s他她]/gu;

/** Tells whether the words before what is said (蓝佛安在座谈会上指出，) hold more than speaker, verb and its adverb. */
export function isUnheeded(lead: string, { statements, issues }: Pick<Found, 'statements' | 'issues'>): boolean {
  if (statements.length === 0 || issues.some(({ kind }) => LOOKED_AT.has(kind))) return false;
  if (!ATTRIBUTION_VERBS.some((verb) => lead.includes(verb))) return false;
  const speakers = statements.flatMap(({ attribution }) => attribution.speaker ?? []);
  // The longest first: 强调指出 is no 强调 and 指出.
  const known = [...speakers, ...ATTRIBUTION_VERBS, ...SPEAKER_ADVERBS].sort((a, b) => b.length - a.length);
  return known.reduce((rest, word) => rest.split(word).join(''), lead).replace(BESIDE_WORDS, '') !== '';
}
