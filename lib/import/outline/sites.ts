/** Names of sites in a text: where one ends, and what is none. */

/** Words that a site's name ends with. */
const STRONG =
  '产业园区?|物流园|生态园|示范园|植物园|动物园|农业园|科技园|工业园区?|创业园|孵化园|公园|校园|园区|社区|景区|小区|街区|厂区|库区|开发区|高新区|产业区|保护区|示范区|示范园|示范片|矿区|校区|营区|林区|灌区|展区|港区|服务区|安置区|专业镇|古镇|小镇|新村|大厅|服务厅|展厅|展馆|图书馆|博物馆|纪念馆|文化馆|体育馆|规划馆|科技馆|美术馆|展览馆|档案馆|中心|驿站|工作站|车站|服务站|卫生院|卫生室|卫生站|水电站|电站|气象站|公司|集团|企业|医院|学校|大学|学院|中学|小学|幼儿园|托儿所|实验室|研究院|研究所|科学院|设计院|福利院|敬老院|养老院|法院|检察院|派出所|事务所|基地|港口|码头|机场|步行街|商业街|大桥|隧道|工地|施工现场|建设现场|项目现场|生产现场|项目部|项目|水库|大坝|湿地|林场|农场|牧场|养殖场|市场|商场|广场|超市|商圈|合作社|之家|工厂|工程|电厂|水厂|药厂|钢厂|车间|油田|煤矿|枢纽|学堂|食堂|银行|支行|分行|旧址|遗址|故居|陵园|新城|古城|灯塔|平台|口岸|管委会|指挥部|哨所|剧院|影院|书院|书店|餐厅|酒店|门店|民宿|大棚|茶园|果园|田园综合体|综合体|体育场|体育中心|试验田|高标准农田|种植园|会客厅|会展中心|长廊|驾驶舱|生产线|火车站|地铁站|高铁站|污水处理厂';
/** Endings that name a site only where somebody is said to come to it. */
const WEAK =
  '园|村|镇|乡|街道|街|巷|路|馆|院|厂|店|站|港|桥|湖|山|寺|祠|校|里|坊|家|屯|寨|庄|队|矿|楼|苑|塔|岛|滩|堤|厅|库|场|坝|河|江|所|局|营|连|窑|府|棚|田';
const ENDS_STRONG = new RegExp(`(?:${STRONG})$`);
const ENDS_WEAK = new RegExp(`(?:${WEAK})$`);
const STRONG_END = new RegExp(`(?:${STRONG})`, 'g');
/** A name that only points back or names a kind: 园区, 一家企业, 码头平台. */
const KIND = `这里|当地|该|本|一[个家处座所条]|[两三几多数][个家处座]|生产|施工|企业|建设|村|镇|校|厂|园|各|有关|相关|全省|全国|全市|部分|重点|重大|民生|在建|一批|多个|民营|国有|中小|小微|外资|骨干|龙头|科技|高新技术|农业|工业|旅游|基层|乡村|农村|城市|老旧|安置|示范|制造|规上|产业|创新|建筑|多家|几家|一些|辖区|周边|附近|党群服务|文化|活动`;
const GENERIC = new RegExp(`^(?:${KIND}|${STRONG})*(?:${STRONG}|现场|一线|村|镇|厂|园|校|街|室|内|里|中)$`);
/** Places within others, which are sites of their own only where no other is named. */
const INNER =
  /(?:车间|生产线|展厅|展馆|大厅|码头|平台|现场|大棚|食堂|餐厅|实训室|教室|病房|门店|家|楼|馆|室|院|棚|田|塔|厅|库)$|^.{2,3}中心$/;
/** What is joined or listed is more than one name. */
const JOINED = /、|以及|(?<=.{2})(?<![共祥颐温太仁])[和与及](?![平谐美睦])(?=.{2})/;
/** What may follow a name in the sentence that introduces it. */
const PREDICATE =
  /^(?:是|位于|坐落|地处|依山|依水|临|背靠|距|因|盛产|素有|按照|依托|围绕|作为|占地|拥有|承担|承载|建于|始建|建有|总投资|投资|一期|二期|已|目前|现|主要|主营|专注|致力|聚焦|年产|由|于\d|成立于|创建于|创办于|有|具有|曾|被|以|从|把|坚持|通过|实施|入驻|汇聚|聚集|面积|近年来|今年|去年|是否|采用|运用|利用|推出|开展|探索|打造|形成|覆盖|毗邻|紧邻|属于|吸引|引进|引入|全面|率先|积极|大力|立足|实行|历史|又|正|不断|[，,])/;
/** Words that a name does not have. */
const NO_NAME = /[的在把对从向为将要之]/;
const VERB_IN = /(?:看望|慰问|调研|考察|察看|查看|了解|视察|检查|参观|出席|参加|听取|指导|督导|开展|与|同|看|,|，)/;

/** Gives the site that a place's words name (来到…的甲村看望…), or nothing; `isStay` where somebody is said to be there. */
export function siteIn(words: string, isStay: boolean): string | undefined {
  const [place = ''] = words.replace(/^[了过]/, '').split(VERB_IN);
  const name = place
    .replace(/^(?:位于|坐落于|坐落在|地处)[^的]{2,30}的/, '')
    .replace(/(?:考察|调研|视察|参观|检查|走访)?(?:时|期间)$/, '')
    .replace(
      /(?:的?(?:建设|改造|运行|运营|生产|发展|规划|推进|施工|经营|服务|治理|保护|工作){0,2}(?:情况|进展|现状|进度|成效))$/,
      '',
    )
    .replace(/(?:里|内|中|上|外)$/, (end) => (ENDS_WEAK.test(place) && end === '里' ? end : ''));
  return isSite(name, isStay) ? name : undefined;
}

/** Tells whether words name one site and not a kind, a region or a meeting. */
export function isSite(name: string, isStay: boolean): boolean {
  if (
    name.length < 3 ||
    name.length > 40 ||
    JOINED.test(name) ||
    isGeneric(name) ||
    /[。！？；：“”]/.test(name.replace(/“[^“”]*”/g, ''))
  )
    return false;
  return ENDS_STRONG.test(name) || (isStay && ENDS_WEAK.test(name) && !/(?:会|市|县|省|自治区)$/.test(name));
}

function isGeneric(words: string): boolean {
  return GENERIC.test(words);
}

/** Tells whether a place may well be one within a site (车间, 村史馆, 王大伯家). */
export function isInner(name: string): boolean {
  return !isSite(name, false) || INNER.test(name);
}

/** Gives the words that name several sites, each as one (甲湿地、乙水库), or nothing. */
export function isSeveral(words: string): string | undefined {
  const [place = ''] = words.split(VERB_IN);
  const names = place.replace(/等(?:地|处|[^、]{0,8})$/, '').split(JOINED);
  const isList = names.length > 1 && names.filter((name) => name.length > 1 && isSite(`某某${name}`, true)).length > 0;
  return isList ? place : undefined;
}

/**
 * Gives the site that a sentence opens with as what it tells of (甲产业园是…), or nothing; a village or a street counts `isStay`
 * alone, where somebody is then there.
 */
export function siteTold(sentence: string, isStay: boolean): string | undefined {
  const [lies = ''] = /^(?:位于|坐落于|坐落在|地处)[^，,。的]{2,24}的/.exec(sentence.slice(0, 40)) ?? [];
  const told = lies === '' ? undefined : siteTold(sentence.slice(lies.length), isStay);
  return told ?? nameTold(sentence, isStay);
}

function nameTold(sentence: string, isStay: boolean): string | undefined {
  const clause = /^[^，,。；;：:！？]{3,60}/.exec(sentence.slice(0, 61))?.[0] ?? '';
  const behind = (name: string) => sentence.slice(name.length, name.length + 4);
  const names = [...clause.matchAll(STRONG_END)]
    .map((match) => clause.slice(0, match.index + match[0].length))
    .filter((name) => isSite(name, false) && !NO_NAME.test(name));
  const told = names.find((name) => PREDICATE.test(behind(name)));
  if (told !== undefined) return told;
  const plain = /^.{2,20}?[村镇港湖馆院厂校街巷山岛园寺](?=是|位于|地处|坐落|依山|依水|背靠|因|占地|总投资|始建)/.exec(
    clause,
  )?.[0];
  if (isStay && plain !== undefined && isSite(plain, true) && !NO_NAME.test(plain)) return plain;
  // No verb directly behind: the name owns what the clause tells of (甲集团……技术具有……).
  return /具有|拥有|达到|实现|占|居|是|为/.test(clause) ? names.at(-1) : undefined;
}
