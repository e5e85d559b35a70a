/** Whether a sentence without a verb of its own goes on with the statement before it. */
import { blanked } from './clauses';
import { isSpokenQuotation } from './quotations';
import { signOf } from './signs';
import { NARRATIVE_CUES, NARRATIVE_OPENINGS, oneOf } from './words';

/** What of a statement decides how it goes on. */
export interface OpenStatement {
  /** Whether it opens its paragraph in a text that is written so: the rest of the paragraph is then its. */
  readonly isFormal: boolean;
  /** Whether its speaker is one whose 要 binds others: an official, a meeting, a paper. */
  readonly isBinding: boolean;
  /** Whether it has come to 一要, 一是, （一） or the like. */
  readonly isNumbered: boolean;
  /** Whether all that is said stands in quotation marks that are closed. */
  readonly isClosedQuote: boolean;
  /** Whether a quotation has been opened and not closed. */
  readonly isOpenQuote: boolean;
}

/** What is decided of a sentence, and why. */
export interface GoesOn {
  readonly goesOn: boolean;
  readonly why: string;
  readonly isDoubtful: boolean;
}

/** Why a sentence is left that may be said as well as told. */
export const EITHER = 'the paragraph opens with the statement, but this may be told as well';
/** What is done is told; what is to be done is said. */
const DONE = /了|已|过[，。]|将[于在]|计划|安排，/;

/** 中方愿同, 卡方坚定支持: a government speaks, whoever tells of it. */
const OUR_SIDE =
  /^(?!双|各|多|三|四|对|警|校|资|买|卖|甲|乙)\p{Script=Han}方(?:愿|支持|坚定|坚持|始终|坚决|反对|欢迎|期待|赞赏|珍视|高度)/u;

const CONNECTIVE =
  '(?:同时|此外|另外|其次|接下来|下一步|今后|当前|现在|特别|尤其是|因此|所以|为此|对此|总之|而且|并且|但|但是|还|也|既|更|又|我们|大家|同志们|[，,、])*';
const OUGHT = '(?:要(?![求素件点闻道害领塞义员职目])|必须|应当|务必|绝不能|决不能|不能|不要|需要我们|应该)';
const OPENS_MODAL = new RegExp(
  `^(?:${CONNECTIVE}${OUGHT}|(?:对|对于|针对|围绕|按照|面对|在|以|通过|聚焦|结合)[^，,。]{1,40}[，,](?:还|也|既|就)?${OUGHT}|希望(?:你们|大家|同志们|同学们|广大|全体|全省|全市|全县|各))`,
);
/** Who is told what they have to do. */
const OBLIGED = oneOf(
  '方面 部门 单位 地区 党委 政府 党组织 干部 企业 同志 机构 队伍 系统 两级 省 市 县 区 镇 乡 村 社区 学校 高校 院校 医院 银行 各地 各级 各方 大家 我们 他们 党员 青年 学子 师生 全体 上下 管理 工作 建设 发展 代表 委员 院所 平台 媒体 集团 公司 专家学者 科技工作者 作者 者'.split(
    ' ',
  ),
);
const OBLIGES = new RegExp(`^[^，,“”。]{0,40}?${OBLIGED}(?:们|都|也|还|既|更|继续|一定|同志)?${OUGHT}`);
const MUST_INSIDE = new RegExp(`(?:^|[，,；;、])(?:还|也|既|更|又|一方面|另一方面|同时)?${OUGHT}`);
/** 随着…的扩大，各县要配足人员 */
const MUST_LATER = new RegExp(`[，,；;][^，,。；;]{1,14}?${OUGHT}`);
const SOMETHING_MUST = new RegExp(`^[^，,。]{1,20}?${OUGHT}`);
/** Before 要 these make it a habit, a near future or a noun. */
const NO_DUTY = /(?:[重主首纲需必摘概扼紧只就想将快正刚都每总]|还不|常常|往往|经常)要/;
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}(?:要|是|则|能|必须|应)|第[一二三四五六七八九十]{1,3}[，,、是要]|（[一二三四五六七八九十]{1,3}）|[（(]?\d{1,2}[)）.．、](?!\d)|首先[，,]?|其次[，,]?|再次[，,]|最后[，,]要|其[一二三四五六][，,]|[一二三四五六七八九十]{1,3}、)/;
const FIRST = /^(?:一(?:要|是|则|能|必须|应|、)|第一|（一）|[（(]?1[)）.．、]|首先|其一)/;
const POLICY = new RegExp(
  `^(?:${oneOf(
    '深化 加强 推进 坚持 完善 加快 强化 提升 健全 抓好 落实 推动 围绕 聚焦 以 把 用好 发挥 积极 主动 着力 持续 全面 进一步 大力 切实 努力 扎实 深入 统筹 清单化 在 创新 畅通 打造 培育 优化 做好 做强 做大 扩大 严格 压实 守牢 守好 紧盯 紧扣 突出 加大 支持 引导 鼓励 建立 构建 夯实 树立 增强 提高 促进 保障 保持 巩固 拓展 防范 化解 实施 开展 广泛 充分 认真 科学 精准 高标准 高质量 稳步 有序 健全 注重 更好 不断 坚决 对 对标 针对 按照 通过 严 抓 大兴 弘扬 厚植 关心 关爱 解决 确保 力争 既'.split(
      ' ',
    ),
  )})`,
);

/** Tells whether a line opens with a number of a list; `first` asks for the first of one. */
export function isNumbered(text: string, first = false): boolean {
  return (first ? FIRST : NUMBERED).test(text) && (/[。；;：:！？]/.test(text) || text.length > 30);
}

/** Tells whether a sentence opens with 要 or the like. */
export function isModal(text: string): boolean {
  return OPENS_MODAL.test(blanked(text));
}

/** Decides of a sentence of the same paragraph; `tells` says that it is about a person who acts, `isUnread` that somebody unknown may speak. */
export function goesOn(text: string, open: OpenStatement, tells: boolean, isUnread: boolean): GoesOn {
  const words = blanked(text);
  const yes = (why: string, isDoubtful = false): GoesOn => ({ goesOn: true, why, isDoubtful });
  const no = (why: string, isDoubtful = false): GoesOn => ({ goesOn: false, why, isDoubtful });
  if (open.isOpenQuote) return yes('stands in a quotation that is not closed yet');
  if (open.isClosedQuote) return no('stands behind the quotation');
  if (isSpokenQuotation(text)) return no('a quotation of its own, which may be another’s', true);
  if (isUnread) return no('somebody else may speak in it', true);
  const isDemand = OPENS_MODAL.test(words) && !tells;
  if (NARRATIVE_OPENINGS.test(text)) return no('opens as narrative');
  if (isDemand) return yes('opens with 要 or the like');
  if (tells) return no('tells of a person', MUST_INSIDE.test(words));
  if (isNumbered(text)) return yes('opens with a number of a list');
  const cue = NARRATIVE_CUES.exec(words)?.[0];
  const obliges = OBLIGES.test(words) && !NO_DUTY.test(words);
  const isDuty =
    MUST_INSIDE.test(words) || ((SOMETHING_MUST.test(words) || MUST_LATER.test(words)) && !NO_DUTY.test(words));
  if (cue !== undefined && !obliges && !(open.isFormal && isDuty)) {
    return no(`tells of something done (${cue})`, MUST_INSIDE.test(words));
  }
  const sign = signOf(words);
  if (sign === 'told' && !obliges && !isDuty) return no('tells of something done', false);
  if (open.isFormal && (obliges || isDuty))
    return yes('says what has to be done, in a paragraph that opens with the statement');
  if (open.isFormal && sign === 'said') return yes('speaks or judges, in a paragraph that opens with the statement');
  if (open.isFormal && POLICY.test(words) && !DONE.test(words))
    return yes('opens with what is to be done, in a paragraph that opens with the statement');
  if (open.isFormal) return no(EITHER, true);
  if (open.isBinding && obliges) return yes('says who has to do what');
  if (open.isNumbered && POLICY.test(words) && !DONE.test(words))
    return yes('opens with what is to be done, under a number');
  if (open.isBinding && OUR_SIDE.test(words)) return yes('says what the speaker’s side wants');
  return no('may be narrative as well', MUST_INSIDE.test(words) || words.includes('我们'));
}

/** Decides of a sentence that opens the paragraph behind one in which the statement has gone on to the end. */
export function goesOnInParagraph(text: string, open: OpenStatement, announcement: string): GoesOn {
  const no = (why: string, isDoubtful = false): GoesOn => ({ goesOn: false, why, isDoubtful });
  if (open.isOpenQuote) {
    return text.startsWith('“')
      ? { goesOn: true, why: 'goes on with a quotation over several paragraphs', isDoubtful: false }
      : no('does not open with the quotation mark of one that goes on', true);
  }
  if (open.isClosedQuote) return no('stands in a paragraph of its own');
  if (isNumbered(text, !open.isNumbered)) {
    const isAnnounced =
      open.isNumbered || /[：:]$|几点|以下|如下|[两一二三四五六七八九十]个?[方点项条“]/.test(announcement);
    return {
      goesOn: true,
      why: 'opens with a number of the list that the statement goes on with',
      isDoubtful: !isAnnounced,
    };
  }
  if (/^要(?![求素件点闻道害领塞义员职目])/.test(text)) {
    return { goesOn: true, why: 'opens with 要 right behind the statement', isDoubtful: true };
  }
  return no('stands in a paragraph of its own', MUST_INSIDE.test(blanked(text)) && !NARRATIVE_OPENINGS.test(text));
}
