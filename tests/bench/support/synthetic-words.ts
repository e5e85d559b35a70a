/** Sentences in the manner of official articles, made of word lists of our own: many enough that a text repeats itself little. */

/** A source of numbers: the same seed gives the same ones. */
export interface Dice {
  /** A whole number from 0 up to, and without, a bound. */
  readonly below: (bound: number) => number;
  readonly one: <Value>(values: readonly [Value, ...Value[]]) => Value;
}

/** Gives dice for a seed (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed;
  const below = (bound: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * bound);
  };
  return { below, one: (values) => values[below(values.length)] ?? values[0] };
}

/** A list that is known to hold something. */
function words(text: string): [string, ...string[]] {
  const [first = '', ...others] = text.split(' ');
  return [first, ...others];
}

const SURNAMES = words(
  '赵 钱 孙 李 周 吴 郑 王 冯 陈 褚 卫 蒋 沈 韩 杨 朱 秦 尤 许 何 吕 施 张 孔 曹 严 华 金 魏 陶 姜',
);
const GIVEN = words(
  '建国 文华 志远 明德 海涛 晓东 玉兰 秀英 春生 国栋 立新 永康 思源 子昂 庆云 振华 佳怡 浩然 长河 惠民',
);
const PLACES = words(
  '临川 青石 安和 永宁 长泽 云溪 东岭 西屏 南浦 北原 清源 白沙 红湾 金滩 玉泉 石门 龙山 凤台 平阳 海州 江陵 河间 湖口 沙洲',
);
const UNITS = words('市 县 区 镇 乡 开发区 高新区 新城');
const TRADES = words(
  '新材料 新能源 装备制造 电子信息 生物医药 现代农业 文化旅游 商贸物流 氢能 光伏 储能 特钢 煤化工 食品加工 纺织服装 陶瓷 数字经济 低空经济 海洋渔业 中药材 康养 会展 软件 轨道交通',
);
const BODIES = words('产业园 实验室 企业 集团 合作社 服务中心 孵化器 商圈 社区 学校 医院 物流港 博物馆 示范基地');
const VERBS = words(
  '推动 加快 培育 完善 优化 健全 深化 拓展 夯实 巩固 提升 统筹 落实 打造 激活 壮大 引导 规范 破解 打通 创新 守牢 畅通 延伸',
);
const MANNERS = words('扎实 持续 稳步 着力 全面 主动 科学 有序 精准 大力 切实 深入 因地制宜 一体 协同 坚定不移');
const THINGS = words(
  '要素保障 政策体系 招商机制 人才队伍 公共服务 生态环境 营商环境 创新平台 项目建设 消费潜力 市场主体 治理效能 安全底线 品牌影响 产业链条 基础设施 开放通道 绿色转型 数据共享 民生福祉 惠企政策 标准体系 融资渠道 科研成果',
);
const STATES = words(
  '呈现良好势头 取得阶段成效 投产达效 走在全省前列 正在加紧建设 带动就业明显 产销两旺 形成集聚效应 建成投用 远销海外',
);
const NUMBERS = words('一 二 三 四 五 六 七 八 九 十');
const MERITS = words('敢 高 新 强 优 实 快 好 稳 进 真 精 聚 链 绿');

/** Gives a person's name. */
export const person = ({ one }: Dice): string => one(SURNAMES) + one(GIVEN);
/** Gives a place's name. */
export const place = ({ one }: Dice): string => one(PLACES) + one(UNITS);
/** Gives what is visited in a place. */
export const site = (d: Dice): string => place(d) + d.one(TRADES) + d.one(BODIES);
/** Gives a title of a few words. */
export const heading = ({ one }: Dice): string => one(VERBS) + one(THINGS);

/** Gives what an article would set in quotation marks. */
export const slogan = ({ one }: Dice): string => one(NUMBERS) + one(MERITS) + one(NUMBERS) + one(MERITS);

const clause = (d: Dice): string => d.one(MANNERS) + d.one(VERBS) + d.one(TRADES) + d.one(THINGS);
const clauses = (d: Dice, count: number): string => Array.from({ length: count }, () => clause(d)).join(',');

/** Gives a sentence that tells of a site. */
export function told(d: Dice, where: string): string {
  const built = `${d.one(TRADES)}项目投资${d.below(90) + 10}.${d.below(10)}亿元`;
  return `${where}围绕${d.one(TRADES)}、${d.one(TRADES)}等领域,${clause(d)},${built},${d.one(STATES)}。`;
}

/** Gives what is said, from behind the verb to the end mark; some with words in quotation marks. */
export function said(d: Dice): string {
  const quoted = d.below(3) === 0 ? `以“${slogan(d)}”为抓手,` : '';
  return `要${quoted}${clauses(d, 2 + d.below(3))}。`;
}
