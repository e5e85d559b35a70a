/** Whether a word that can be a verb of speech is one where it stands: read from what follows it and who stands before it. */
import { ATTRIBUTION_VERBS } from '../../vocabulary';
import type { Head } from './heads';
import { oneOf, ROLES } from './words';

/** Finds verbs of speech, the longest where one stands in another (回答, 答). */
export const VERBS = new RegExp(oneOf(ATTRIBUTION_VERBS), 'g');

const MARK = /^[，,：:]/;
const STANCE =
  /^(?:肯定|感谢|祝贺|欢迎|敬意|慰问|问候|满意|哀悼|悼念|赞赏|赞同|赞许|关心|关切|支持|高兴|同意|认可|热烈|衷心|诚挚|崇高|亲切|由衷|充分|高度|不满|遗憾|谢意|敬佩|关注|谴责|抗议|担忧|理解|深切)/;
const MODAL = /^(?:要|将|会|愿|应|必须|须|希望|既要|一定|坚决|完全|正|已|可以|能够|必|绝不|决不|不能|务必)/;
/** Whom one speaks to. */
const ADDRESSED = new RegExp(
  `^(?:大家|他们|她们|你们|他|她|我们|全体|广大|各级|各地|各方|各有关|有关|当地|全省|全市|全县|全区|全国|全校|全军|两省|两地|省市|在场|现场|${oneOf(ROLES.filter((role) => role.length > 1))}|[^，,。的了着]{0,12}?(?:${oneOf([...ROLES.filter((role) => role.length > 1), '们', '部门', '方面', '企业', '单位', '学校', '学院', '大学', '公司', '集团', '医院', '社区', '村', '地区', '干部', '党委', '政府', '团队'])}))`,
);
const NOUN_BEHIND =
  /^(?:的|和|与|或|及|、|了|是|之|性|书|信|者|等|已|均|为|高|严|低|中|下|上|里|小学|工程|田野|精神|批示|$)/;
/** Nothing but whom one speaks to, and the sentence is over: what is said is not told. */
const ONLY_ADDRESSED = new RegExp(
  `^[^，,。：:]{0,10}?(?:${oneOf([...ROLES, '大家', '他们', '她们', '同学们', '们', '部门', '单位', '学子', '后辈', '后人'])})[。！；;]`,
);
const RECIPIENT = /^[^，,。：:的了]{1,8}[，,：:]/;

/** How sure it is that a verb opens a statement; `no` where it does not. */
export type Verdict = 'plain' | 'doubtful' | 'no';

/** Judges a verb by what follows it in its sentence; `head` is who stands before it. */
export function judge(verb: string, behind: string, head: Head['kind']): Verdict {
  const hasMark = MARK.test(behind);
  const isNamed = head === 'person' || head === 'pronoun';
  if (/^[，,：:]?\s*(?:$|[。！？；;…])/.test(behind)) return 'no';
  if (!hasMark && ONLY_ADDRESSED.test(behind)) return 'no';
  if (/^(?:寄语|勉励|鼓励)$/.test(verb) && /^[^，,。：:！；]{1,4}[。！；]/.test(behind)) return 'no';
  if (NOUN_BEHIND.test(behind) && !hasMark) return 'no';
  switch (verb) {
    case '指出':
    case '强调':
    case '重申':
      return hasMark || head !== 'unknown' ? 'plain' : 'no';
    case '说':
      if (hasMark) return 'plain';
      if (/^(?:道|明|服|法|话|起|到|出|过|不|得|着|成|来|辞|谎)/.test(behind)) return 'no';
      return isNamed || head === 'role' ? 'plain' : 'no';
    case '认为':
    case '坦言':
      return hasMark || isNamed || head === 'role' ? 'plain' : 'no';
    case '表示':
      if (hasMark) return 'plain';
      return MODAL.test(behind) && !STANCE.test(behind) ? 'plain' : 'no';
    case '要求':
      if (hasMark) return head === 'none' ? 'doubtful' : 'plain';
      return head === 'body' && !ADDRESSED.test(behind) && !MODAL.test(behind) ? 'doubtful' : 'plain';
    case '希望':
      if (head === 'none' && !hasMark && !ADDRESSED.test(behind) && !MODAL.test(behind)) return 'doubtful';
      return 'plain';
    case '叮嘱':
    case '嘱咐':
    case '勉励':
    case '寄语':
      return 'plain';
    case '号召':
    case '呼吁':
      return hasMark || head !== 'none' || ADDRESSED.test(behind) ? 'plain' : 'no';
    case '鼓励':
      return (isNamed || head === 'none') && ADDRESSED.test(behind) ? 'plain' : 'no';
    case '提出':
      if (hasMark) return head === 'none' ? 'no' : 'plain';
      if (head !== 'none' && /^(?:要|必须|应当)(?!求)/.test(behind)) return 'plain';
      return head !== 'none' && /^[两一二三四五六七八九十几\d]{1,3}[点项条个][^，,。：:]{0,8}[：:]/.test(behind)
        ? 'doubtful'
        : 'no';
    case '告诉':
      return (isNamed || head === 'role') && RECIPIENT.test(behind) ? 'plain' : 'no';
    case '指示':
    case '宣布':
    case '介绍':
    case '写道':
    case '称':
    case '谈到':
    case '提议':
    case '建议':
    case '回答':
    case '说道':
    case '回应':
    case '直言':
    case '明确':
      return hasMark && head !== 'none' ? 'plain' : 'no';
    case '批示':
    case '问':
    case '答':
      return /^[：:]/.test(behind) && head !== 'none' ? 'plain' : 'no';
    default:
      return hasMark && head !== 'none' ? 'doubtful' : 'no';
  }
}

/** Verbs that may stand at the end of a clause of narrative, right before what is said (主持会议并强调，). */
export const TAIL_VERBS: ReadonlySet<string> = new Set([
  '指出',
  '强调',
  '说',
  '表示',
  '认为',
  '坦言',
  '问',
  '写道',
  '重申',
  '说道',
]);
const TAIL_BEFORE = /(?:并|时|后|上|中|里|间|讲话|致辞|发言|地|着|又|还|再次|记者|大家)$/;
/** 提出要求, 有关要求: a noun. */
export const NOT_ASKING =
  /(?:提出|提了|作出|作了|有关|相关|具体|工作|几点|新|高|严|总体|任务|目标|三点|四点|两点|五点)$/;
/** 来说, 可以说, 据说 and the like say nothing; before a verb these make it a noun. */
export const NOT_SAYING = /(?:来|以|是|据|听|就|小|传|如|有|虽|学|常|俗话|话|的|出|作|做|重要|有关)$/;

/** Whoever is asked or sent to speak speaks himself. */
const HAS_SAID = /[请让叫派托]|转告/;

/** Tells whether a clause of narrative ends in a verb of speech: its words before the verb, and the mark behind. */
export function isTail(verb: string, before: string, mark: string): boolean {
  if (!TAIL_VERBS.has(verb) || NOT_SAYING.test(before) || HAS_SAID.test(before)) return false;
  return mark === '：' || mark === ':' || ((mark === '，' || mark === ',') && TAIL_BEFORE.test(before));
}
