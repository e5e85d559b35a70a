/** What in a sentence without a verb of speech shows that it is said, or that it is told. */
import { oneOf } from './words';

const list = (words: string): string => oneOf(words.trim().split(/\s+/));

/** What meetings, papers and those present do; a sentence that opens so tells of the day. */
const OCCASIONS = list(`
  会议 全会 大会 峰会 例会 座谈会 推进会 动员会 调度会 研讨会 发布会 论坛 活动 仪式 典礼 开幕式 闭幕式 签约仪式 专题片 展览 比赛 本案 该案
`);
const PAPERS =
  '(?:《[^》]*》|□+|通知|意见|条例|办法|方案|规划|新规|公报)(?:[^，。的]{0,6}(?:印发|出台|发布|公布|施行)|共|包括|分为|分[^，。]{1,3}[章部]|自|由|于|全文|还|规定|明确|提出|已|将|正式)';
const PRESENT = list(`
  与会 参会 在场 全场 会场 台下 现场 市领导 省领导 县领导 校领导 集团领导 省市领导 市直 省直 县直 代表们 委员们 代表委员 群众 村民 居民 老乡 乡亲 观众 听众 游客 学生们 同学们 孩子们 工人们 职工们 企业家们 来自 大家一致 大家纷纷 大家围绕
  大家认真 大家还 双方还 双方就 双方签署 双方一致 双方共同 双方同意 双方商定 双方决定 双方交换 双方将在 两国总理 两国元首 两国领导人 两国外长 法院 检察机关 检察院 警方
`);
const POINTING =
  /^(?:(?:此次|这次|本次|该次|该|此举|这一做法|这一消息|这番|此番|这一席|这席|这句|一席话|其中，?该|消息传来|话音|更多|编后|作者)|[^，,。]{0,10}的(?:讲话|发言|回答|致辞|话|声音|掌声|笑声|笑容|目光))/;
/** Of people: who they are and where they come from. */
const LIFE =
  /(?:现任|毕业于|出生|年出生|今年\d{1,3}岁|\d{1,3}岁时|从事[^，。]{2,10}\d*年|从教|从军|从医|入党|退休|去世|曾任|生于|祖籍|家住)/;
const EVENTS = new RegExp(
  list(`
    响起 签约 揭牌 闭幕 开幕 落幕 落下帷幕 拉开帷幕 颁奖 颁发 宣读 传达了 传达学习了 传达贯彻了 作了 作出安排 作讲话 作总结 作汇报 作说明 作发言 作交流 交流发言 表态发言 合影 抽查 查看 赶到 前往 抵达 离开 握手 握着 点头 鼓掌 掌声 围了上来 笑容 笑了 主办
    承办 协办 出席 列席 陪同 历时 为期 行程 总投资 占地 坐落 位于 地处 素有 现有企业 正在安装 正在加紧 正在进一步审理 判决 受理 依法审理 判处 畅所欲言 分组讨论 交换了 交换意见 交流了 签署了 见证了 观看了 参观了 考察了 走访了 看望了 慰问了 听取了 审议了 审议通过 研究了
    讨论了 表决 选举产生 通报了 表彰了 反响 好评 感到 感慨 道出 深受鼓舞 倍感 表示感谢 表示赞同 表示欢迎 表示祝贺 表示肯定 奔走相告 全场静默 发稿 进驻后 迅速行动 掀起 高度重视，成立 高度重视，多次 传达学习， 汇报了 汇报有关 介绍了
  `),
);
const OCCASION = new RegExp(`^(?:今年|本届)?[^，,。的]{0,8}?${OCCASIONS}(?!精神|要|必须|应当|指出|强调|是)`);
const PAPER = new RegExp(`^${PAPERS}`);
const THERE = new RegExp(`^${PRESENT}`);
/** The one who speaks and those for whom he speaks: 我们 is no reporter's word. */
const OURS =
  /我们|咱们|同志们|^(?:大家要|让我们|希望|期待|期望|相信|祝愿|愿|感谢|欢迎|这些成绩|实践证明|事实证明|可以说)|^[^，,。]{0,8}(?:中方|[^，,。]{1,3}方|中国|中国政府|中国政府和人民|两国|双方|各国|省委|省政府|省委、省政府|市委|市政府|市委、市政府|县委、县政府|党中央|[^，,。]{2,8}(?:集团|公司|学校|大学|省|市|县|区))?(?:愿|始终|一贯|历来|坚持|坚定|坚决|高度赞赏|赞赏|支持|反对|欢迎|期待|珍视|珍惜|主张|呼吁|希望|不会|绝不|决不|将一如既往|将继续|将坚定|将坚持|将不断|将全力|将进一步|比任何)/;
const JUDGING =
  /事关|关系(?:到|着)?[^，,。的]{2,}|关乎|意义(?:重大|深远|十分)|重要意义|至关重要|任重道远|刻不容缓|不容[^，。]{1,3}|绝不|决不|坚决|坚定不移|前景广阔|大有可为|潜力巨大|必将|任务(?:艰巨|繁重)|压力[^，。]{0,3}(?:大|增)|来之不易|形势(?:依然|仍然|更趋|十分|复杂|严峻)|是[^，,。]{0,30}(?:关键|保障|底线|红线|前提|基础|大事|责任|使命|之本|之基|之策|之要|根本|灵魂|生命线|重中之重|抓手|支撑|功臣|主力军|力量|财富|优势|机遇|挑战|要求|选择|体现|本色|领土|任务|结果|法宝|命脉|压舱石|□)[^，,。]{0,4}(?:[。，,：:]|$)/;
const TIMES =
  /^(?:当前|现在|面对|面向|站在|踏上|今年是|明年是|新时代|在新|随着)[^。]{0,40}(?:形势|机遇|挑战|时期|阶段|任务|环境|面临|正处|处于|征程|起点|时代|关键|关口|开局|收官)/;
/** Counts and days are told as often as said, so they show nothing. */
const FACTS =
  /\d[\d.,]*(?:万|亿|千|余|多)*(?:元|吨|亩|公里|公顷|户|人|家|个|名|件|台|套|所|座|项|%|平方米|次|岁)|^(?:截至|截止|据|数据显示|\d{4}年|\d{1,2}月\d{1,2}日|从\d{4}年|去年|次日|翌日|当晚|根据|按照(?:计划|安排|协议))|已(?:有|经|建成|完成|累计|成为|全部|在)/;

/** Tells that a sentence (its quotations blanked) is plainly told, or plainly said; nothing where it may be either. */
export function signOf(words: string): 'told' | 'said' | undefined {
  if (POINTING.test(words) || OCCASION.test(words) || PAPER.test(words) || THERE.test(words)) return 'told';
  if (EVENTS.test(words) || LIFE.test(words)) return 'told';
  if (/我们|咱们|同志们|^其中[，,]/.test(words)) return 'said';
  if (FACTS.test(words)) return undefined;
  return OURS.test(words) || JUDGING.test(words) || TIMES.test(words) ? 'said' : undefined;
}
