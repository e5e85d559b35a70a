/** What may follow a name: by this it is told where the name ends. */
import { ATTRIBUTION_VERBS, SPEAKER_ADVERBS } from '../../vocabulary';
import { ACTS, MANNERS, NAME_SUFFIXES, oneOf } from './words';

const VERB = oneOf(ATTRIBUTION_VERBS);
const BETWEEN = `(?:${oneOf([...SPEAKER_ADVERBS, ...MANNERS])}|在[^，,的。]{1,20}[上中时后里间]|[对向][^，,的。]{1,8})?`;
/** What shows that a name has ended: an act, a verb of speech. */
export const STRONG = new RegExp(
  `${oneOf(NAME_SUFFIXES)}?${BETWEEN}(?:${VERB}(?!的)|${oneOf(ACTS.filter((act) => act.length > 1))})`,
  'y',
);
/** A verb of speech with its mark. */
export const SAYS = new RegExp(`${oneOf(NAME_SUFFIXES)}?${BETWEEN}${VERB}[，,：:]`, 'y');
/** What follows a name as well as other words. */
export const WEAK = new RegExp(
  `${oneOf(NAME_SUFFIXES)}|[、，,。；;：:）)（(\\s]|\\d|[在的等和与及为到赴任由并还率]|$`,
  'y',
);

/** Tells whether a pattern matches a text at an offset; the pattern is sticky. */
export function follows(text: string, pattern: RegExp, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
