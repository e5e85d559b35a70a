/** Verbs by which a draft says who says something. */
import { ATTRIBUTION_VERBS } from '../vocabulary';

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');

/** Verbs that say that somebody does not say so. */
export const DENIALS: readonly string[] = ['否认', '反对', '驳斥', '质疑', '否定', '拒绝'];
/** Verbs that are as often other words: they open speech only before a mark. */
const WEAK = [
  ...['讲', '透露', '直言', '回应', '解释', '主张', '提醒', '承诺', '断言', '评价', '总结', '阐述', '提到', '谈及'],
  ...['谈道', '说道', '讲道', '讲到', '致辞', '警告', '批评', '坚信', '相信', '透露说', '阐明', '指明', '倡议', '感叹'],
];
const MARK = '(?=\\s*[，,：:。！!“"「『])';
const STRONG = `(?:${longestFirst([...ATTRIBUTION_VERBS, ...DENIALS])})`;

/** Any of them, 介绍说 and 强调指出 in one; for a regular expression. */
export const VERB = `(?:${STRONG}(?:说|道|称|指出|过)${MARK}|${STRONG}|(?:${longestFirst(WEAK)})${MARK})`;
/** The same where nothing follows: 金湘军介绍说 at an end. */
export const LAST_VERB = `(?:${STRONG}(?:说|道|称|指出|过)?|(?:${longestFirst(WEAK)}))`;

/** Verbs that are as often nouns or parts of other words: behind words that name nobody they say nothing for sure. */
// biome-ignore format: a list to read
export const NOUNS: ReadonlySet<string> = new Set([
  '要求', '希望', '建议', '介绍', '指示', '批示', '号召', '呼吁', '明确', '问', '答', '称', '回答', '提议', '鼓励', '说',
  ...WEAK, ...DENIALS,
]);
