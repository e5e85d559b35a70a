/** Sentences that may be another's: what somebody else does or says never goes on with the statement before it. */
import { readActor } from './actors';
import { blanked, clausesOf } from './clauses';
import { LEADING } from './heads';
import type { People } from './people';
import { COMPOUND_SURNAMES, NO_NAMES, oneOf, ROLES, SURNAMES, TITLES } from './words';

const NAME = `(?:${oneOf(COMPOUND_SURNAMES)}|[${[...SURNAMES].join('')}])\\p{Script=Han}{1,2}`;
/** One of two who have been named, or somebody without a name. */
const ONE_OF_TWO = /^(?:[前后]者|对方|另一(?:方(?!面)|位|人)|其他人|[也还]?有人(?!口|才|民|群|员|大|力|工|气|文|物))/;
/** 刘芳：, 局长刘芳：, 记者：. */
const LABEL = new RegExp(`^(?:[^，,。：:□]{0,10}${oneOf(TITLES)})?(?:(${NAME})|记者|主持人)[：:]`, 'u');
/** These open what is said as verbs of speech do, and most are none to the check. */
const LIKE_SPEECH = oneOf(
  '承诺 回忆 补充 回应 答复 透露 坦承 解释 感叹 感慨 反问 追问 发问 回答 表态 保证 汇报 反映 提醒 批评 赞叹 分析 评价 允诺 宣称 说 讲 问 答'.split(
    ' ',
  ),
);
const SPEAKS = new RegExp(
  `^(?:[^，,。：:“”□]{0,14}${oneOf(TITLES)})?(?:(${NAME})\\p{Script=Han}{0,3}?|[^，,。：:“”□]{0,8}${oneOf(ROLES.filter((role) => role.length > 1))}|[他她](?![们国乡人])[^，,。：:“”□]{0,12}?)${LIKE_SPEECH}[说道过]{0,2}[，,：:]`,
  'u',
);
/** A colon with a quotation behind it, but not what is written somewhere or so called. */
const COLON_QUOTE = /(?<![写印刻题名][着有下为]?|主题|标语|口号|横幅|[为是即字词个]|包括|如下)[：:]\s*“/;

/** Tells that somebody else acts in a sentence, or speaks in it or may do so; nothing where nobody is seen to. */
export function othersWords(text: string, people: People): 'acts' | 'speaks' | undefined {
  const shown = blanked(text);
  if (ONE_OF_TWO.test(text) || isNamed(LABEL, text) || maySpeak(text)) return 'speaks';
  if (people.mentionsIn(shown).some(({ end }) => /^[：:]/.test(shown.slice(end)))) return 'speaks';
  const [first] = clausesOf(text);
  return first && readActor(first.text, people).kind === 'person' ? 'acts' : undefined;
}

/** Tells that a sentence may open a statement by words that are no verb of speech to the check. */
export function maySpeak(text: string): boolean {
  return isNamed(SPEAKS, text.slice(LEADING.exec(text)?.[0].length)) || COLON_QUOTE.test(text);
}

function isNamed(pattern: RegExp, text: string): boolean {
  const found = pattern.exec(text.slice(0, 120));
  return found !== null && !NO_NAMES.has(found[1]?.slice(0, 2) ?? '');
}
