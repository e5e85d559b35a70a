/** Who speaks, in the clause before a verb: what is neither adverb nor denial. */
import { SPEAKER_ADVERBS } from '../vocabulary';
import { DENIALS } from './verbs';

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
/** What may stand between who speaks and the verb: 还, 在座谈会上, 对记者, 这样. */
const ADVERB = new RegExp(
  `(?:${longestFirst([...SPEAKER_ADVERBS, '补充', '这样', '如此', '如是', '曾', '曾经', '就此', '均', '一起', '都', '已', '已经', '则', '就', '所'])}|在[^，,的]{1,20}[上中时后里间]|对[^，,的]{1,10})$`,
);
/** What says that somebody does not say so. */
const NOT =
  /(?:没有|从来没有|从没有|从来不|从没|从未|从不|并不|并未|并没有|尚未|未曾|不曾|未能|不会|不能|不想|不愿|无意|绝不|决不|拒绝|避免|停止|未必|没|未|不)$/;

/** One adverb at a time: an expression that repeats them all has a thousand ways to cut 对又又对又又 and tries each. */
export function whoOf(
  clause: string,
  verb: string,
): {
  who: string;
  verb: string;
  words: string;
  negated: boolean;
} {
  let words = clause.trim().replace(/^(?:不是|并非|绝非)/, '');
  let negated = DENIALS.includes(verb) || words !== clause.trim();
  for (let before = ''; before !== words; ) {
    before = words;
    const rest = words.replace(ADVERB, '').trim();
    const kept = rest.replace(NOT, '').trim();
    if (kept !== rest) negated = true;
    words = kept;
  }
  return { who: words, words: clause.trim() + verb, verb: verb.replace(/过$/, ''), negated };
}
