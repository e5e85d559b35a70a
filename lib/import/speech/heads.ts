/** The words before a verb of speech, read for who speaks. */
import { SPEAKER_ADVERBS } from '../../vocabulary';
import type { People } from './people';
import { ACTS, BODIES, MANNERS, NAME_SUFFIXES, oneOf, ROLES, SURNAMES, TITLES } from './words';

/** Who stands before a verb; offsets in the words read. */
export type Head =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'person' | 'pronoun' | 'role' | 'body';
      readonly name: string;
      readonly start: number;
      readonly end: number;
    }
  /** Words that are more than a speaker; `by` is the person they begin with. */
  | { readonly kind: 'unknown' };

/** More words than these before a verb are a sentence of their own. */
export const LONGEST = 90;
const LONGEST_BODY = 26;
/** A day, or part of one. */
export const DATE =
  '(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}[日号]?(?:至\\d{1,2}日)?(?:上午|下午|晚上?|晚间|中午|清晨|凌晨)?';
const TRAILING = new RegExp(
  `(?:${oneOf([...SPEAKER_ADVERBS, ...MANNERS])}|在[^，,的]{1,24}[上中时后里间]|对[^，,的]{1,14}|向(?:[^，,的]{0,12}?${oneOf([...ROLES.filter((role) => role.length > 1), '大家', '们', '方面', '部门', '媒体'])}|[他她])|就[^，,]{2,30}|指着[^，,]{1,10}|${DATE}|（[^）]{1,12}）)$`,
  'u',
);
/** What may stand before a subject: a day, a place, a connective. */
export const LEADING = new RegExp(
  `^(?:在[^，,]{1,24}?(?:上|中|时|后|里|间|现场)|${DATE}|近日|日前|随后|会上|座谈会上|会议上|会后|期间|调研期间|考察期间|最后|同时|为此|对此|此外|另外|其中|而且|而|但|但是|不过|并|并且|还|今年|去年|据悉|当天|当日|今天|昨天|同日|上午|下午|交谈中|调研中|考察中|活动中|发布会上)`,
);
/** A way of naming somebody does not begin so. */
const NOT_A_NAME = new RegExp(
  `^(?:${oneOf([
    ...ACTS.filter(
      (act) =>
        ![
          '代表',
          '调研',
          '考察',
          '检查',
          '研究',
          '同',
          '和',
          '会见',
          '分析',
          '座谈',
          '指导',
          '调查',
          '督导',
          '督查',
          '巡视',
          '巡察',
          '近',
          '细',
          '调度',
          '体验',
          '讲话',
          '主持',
          '中',
          '视察',
          '汇报',
          '经',
        ].includes(act),
    ),
    ...'按 按照 落实 贯彻 贯彻落实 对照 符合 遵照 依据 满足 达到 响应 执行 以 由 被 让 令 使 因 据 照 凡 如 若 学习 他 她 它 这 那 此 其 没有 不 是 有 已 要 会 能 可 应 将 经过 为了 因为 由于 如果 虽然 但 且 坚持 加强 推进 推动 深化 完善 强化 提升 提高 确保 做好 抓好 抓 做 打造 建设 落细 严格 认真落实 不断 努力 积极 全面 进一步 更好 着力 切实 继续'.split(
      ' ',
    ),
  ])})`,
);
const THIS_ONE =
  /^(?:这次|此次|这位|那位|这名|那名|这家|有的|有|会议|调研组|考察团|检查组|督查组|研究院|研究所|研究员|研究生|分析师|分析人士|经理|经济|经贸|可|应急|会长|会计|能源|要闻|做工|建设者|建设单位|建设银行|建设部|建设局|会场|不少|不愿|在校|在场|在座|与会)/;
/** Words that hold one of these tell of something, and name nobody. */
const TELLS = new RegExp(
  `[要应将了着过是把被让]|对照|按照|符合|办理|采纳|吸纳|收集|征求|回应|反映|满足|落实|提出|[出作做]的?重要|${oneOf(ACTS.filter((act) => act.length > 1 && !/^(?:代表|参加|出席|共同|现场|一行|主动|深入|主持|会上|高度|通过|一起)$/.test(act)))}(?![会组团者人员队室站所])`,
);
const TITLE_END = new RegExp(`(?:${oneOf([...TITLES, ...ROLES])}、?|的)$`);
/** 李强军、 before 高翔: others who speak as well, also where the import does not know them. */
const BESIDE = new RegExp(`(?:[${[...SURNAMES].join('')}]\\p{Script=Han}{1,2}、){1,6}$`, 'u');
const SUFFIXED = new RegExp(`^(?:${oneOf([...NAME_SUFFIXES, ...TITLES])})$`);
const ROLE_END = new RegExp(`${oneOf([...ROLES, ...NAME_SUFFIXES])}(?:们|等)?$`);
const BODY_END = new RegExp(`(?:${oneOf(BODIES)}|《[^《》]{1,60}》)$`);

/** Reads the words between a clause's beginning, or the verb before, and a verb. */
export function readHead(text: string, people: People): Head {
  if (text.length > LONGEST) return { kind: 'unknown' };
  let end = text.length;
  let start = text.length - text.trimStart().length;
  // An adverb may be part of a name or a body (重申 in no name, 会 in 会议), so the words are read before each one is taken off.
  for (let round = 0; round < 6; round += 1) {
    for (let from = start, step = 0; step < 4; step += 1) {
      const head = classify(text, from, end, people);
      if (head) return head;
      const leading = LEADING.exec(text.slice(from, end))?.[0].length ?? 0;
      if (leading === 0) break;
      from += leading;
      if (step === 0 && from >= end) start = from;
    }
    const words = text.slice(start, end);
    const trailing = TRAILING.exec(words)?.[0].length ?? 0;
    if (trailing > 0) end -= trailing;
    else if (words.endsWith('地')) {
      // 笑着地, 乐呵呵地: as many characters as leave who speaks.
      const cut = [3, 4, 5, 2].find((length) => end - length > start && classify(text, start, end - length, people));
      if (cut === undefined) break;
      end -= cut;
    } else break;
  }
  return { kind: 'unknown' };
}

function classify(text: string, start: number, end: number, people: People): Head | undefined {
  const words = text.slice(start, end);
  if (words.trim() === '') return { kind: 'none' };
  if (/^[他她]$/.test(words)) return { kind: 'pronoun', name: words, start, end };
  const mentions = people.mentionsIn(words);
  const [mention] = mentions.slice(-1);
  if (mention && mentions.length === 1) {
    const before = words.slice(0, mention.start);
    const behind = words.slice(mention.end);
    const beside = BESIDE.exec(before)?.[0] ?? '';
    const rank = before.slice(0, before.length - beside.length);
    const isTitled = before === '' || isTitle(before);
    if (beside !== '' && !isTitled && (rank === '' || isTitle(rank))) {
      return behind === ''
        ? { kind: 'role', name: words.slice(rank.length), start: start + rank.length, end }
        : undefined;
    }
    if (isTitled && (behind === '' || SUFFIXED.test(behind))) {
      return { kind: 'person', name: mention.name, start: start + mention.start, end };
    }
    return undefined;
  }
  if (mentions.length > 1) {
    const rest = mentions.reduce((left, { name }) => left.replace(name, ''), words);
    if (!/^[、和与及]+(?:等|两人|二人)?$/.test(rest)) return undefined;
    return { kind: 'role', name: words, start, end };
  }
  if (words.length > LONGEST_BODY && !words.includes('《')) return undefined;
  if ((NOT_A_NAME.test(words) && !THIS_ONE.test(words)) || /[，,：:；;“”]/.test(words)) return undefined;
  if (TELLS.test(words.replace(/《[^》]*》|应急|[主重纪首需]要|成果|结果|效果|过程|大将|把手|机要|要员/g, '')))
    return undefined;
  if (ROLE_END.test(words)) return { kind: 'role', name: words, start, end };
  return BODY_END.test(words) ? { kind: 'body', name: words, start, end } : undefined;
}

/** Tells whether words may stand before a name and belong to it (省委书记). */
export function isTitle(words: string): boolean {
  return words.length > 1 && TITLE_END.test(words) && (!NOT_A_NAME.test(words) || THIS_ONE.test(words));
}
