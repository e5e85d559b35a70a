/** Whether words of a draft name a person, and whether that is the one who speaks in the source. */

/** The most frequent family names; a rarer one is not taken for a name, and so never for a wrong one. */
const FAMILY =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤蓝楼习倪施牛洪翟阎柳葛乔庞樊岳聂殷伍俞辛耿詹申柯祝牟褚霍骆裴温阮欧屠柴蒲鲍卫';
const COMPOUND =
  '欧阳|司马|上官|诸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|司徒|端木|东方|独孤|南宫|长孙|宇文|司空|轩辕|百里|呼延|西门|闻人|申屠|太史|澹台|公冶|濮阳|淳于|单于|完颜|赫连';
const NAME = `(?:(?:${COMPOUND})\\p{Script=Han}{1,2}|[${FAMILY}]\\p{Script=Han}{1,2})`;
const PERSON = new RegExp(`^${NAME}$`, 'u');
const SURNAME = new RegExp(`^(?:${COMPOUND}|[${FAMILY}])`, 'u');
/** What ends so is an office, a body or a paper, whatever it begins with. */
const NO_PERSON = /[会部省市县区委府局厅院校长记员者们面方家层案件告文稿书报话议论策上下中时社台网处办组团队司]$/;
/** A pronoun names nobody whom one could check, nor does a clause that goes on with the one before. */
const OPEN = /^(?:|[他她其](?:们|本人)?|本人|我|我们)$/;

const TITLES =
  '总书记|副书记|书记|副省长|省长|副市长|市长|副县长|县长|副区长|区长|镇长|乡长|村长|副局长|局长|副厅长|厅长|副部长|部长|副主任|主任|副主席|主席|副总理|总理|总统|首相|国务委员|委员长|委员|常委|秘书长|董事长|总经理|副总经理|经理|总裁|院长|校长|所长|处长|科长|司长|署长|行长|会长|理事长|社长|站长|馆长|队长|厂长|主编|发言人|负责人|总工程师|工程师|教授|研究员|博士|院士|专家|代表|记者|同志|先生|女士|秘书|夫人|企业家|科学家|作家|学者|员工|职工|工人|市民|村民|居民|群众|网友|律师|医生|老师|学生|农民|创始人|民警';
const TITLE = new RegExp(`(?:${TITLES})$`);
const FIRST_TITLE = new RegExp(`(?:${TITLES})`, 'g');
/** What ends so may speak: a body, an office, a paper. */
const BODY =
  /(?:[会部省市县区委府局厅院校长记员者们方家社台网处办组团队司人]|会议|方面|企业|集团|单位|报道|报告|文件|通知|公告|讲话|稿|文章|消息)$/;
/** What begins so names no speaker: 按照要求. */
const NO_BODY = /^(?:按照|按|落实|贯彻|符合|达到|满足|依照|遵照|响应|[的了要把将])/;
/** The report itself, which tells what it tells. */
const PAPER = /(?:报道|报|记者|文章|消息|新华社|通讯|电讯|全文)$/;
/** Words before a name that say where or whence. */
const OPENING =
  /^(?:据|由|正如|诚如|会上|会议上|座谈会上|当天|当日|随后|最后|期间|其间|调研中|调研时|调研期间|近日|日前|其中|时任|同志)/;

const WHEN = /[\d０-９在于]|今天|昨天|前天|当天|当日|日前|近日|上午|下午|转述|引用|陪同/;

/** `speaker` is somebody who speaks in the source, `other` surely not he alone, `open` nobody that is named. */
export type Naming = 'speaker' | 'other' | 'open' | 'office' | 'paper' | 'unclear';

/** Tells whether words are a name, alone or with an office before or behind it. */
export function isNamed(who: string, name: string): boolean {
  const words = withoutOpening(who);
  const at = words.indexOf(name);
  if (at < 0) return false;
  const [before, behind] = [words.slice(0, at), words.slice(at + name.length)];
  const isOffice = (part: string) => TITLE.test(part) && personIn(part) === undefined;
  if (before !== '' && !before.split(/[、和与兼]/).every(isOffice)) return false;
  return behind === '' || (new RegExp(`^(?:${TITLES})(?:同志)?$`).test(behind) && !/^(?:秘书|夫人)$/.test(behind));
}

/** Tells whom the words before a verb name, as far as words can tell; `speakers` are those of the source. */
export function namedBy(who: string, speakers: readonly string[] = []): Naming {
  const words = withoutOpening(who);
  if (OPEN.test(words)) return 'open';
  if (speakers.some((name) => isNamed(words, name))) return 'speaker';
  const holds = speakers.find((name) => words.includes(name));
  if (holds !== undefined && isBeside(words, holds)) return 'other';
  if (words.split(/[、和与及]/).some((part) => isStranger(part, speakers))) return 'other';
  if (PAPER.test(words)) return 'paper';
  return (BODY.test(words) || TITLE.test(words)) && !NO_BODY.test(words) ? 'office' : 'unclear';
}

function isStranger(part: string, speakers: readonly string[]): boolean {
  const person = personIn(part);
  if (person === undefined) return false;
  // 蓝书记 may well be 蓝佛安.
  if (person.length < 2) return !speakers.some((name) => name.startsWith(person));
  return !speakers.some((name) => person === name || part.includes(name));
}

const BESIDE = new RegExp(`^(?:${TITLES})?(?:的|之|前任|秘书|夫人|办公室|身边|[、和与及])`);

/** Somebody beside the speaker, or somebody of his: 蓝佛安的秘书, 蓝佛安前任, 金湘军和蓝佛安. */
function isBeside(words: string, name: string): boolean {
  const at = words.indexOf(name);
  if (BESIDE.test(words.slice(at + name.length))) return true;
  return /[、和与及]$/.test(words.slice(0, at)) && !isNamed(words, name);
}

/** Gives the name in 金湘军, 金湘军省长, 省长金湘军, 某某; of 蓝书记 the family name. */
function personIn(part: string): string | undefined {
  const words = withoutOpening(part).replace(/(?:同志|先生|女士)$/, '');
  if (PERSON.test(words) && !NO_PERSON.test(words)) return words;
  if (/^.{0,30}某$/.test(words)) return words;
  // 金湘军6日在太原: when and where stand behind a name.
  const cut = words.search(WHEN);
  if (cut > 0) return personIn(words.slice(0, cut));
  for (const { 0: title, index } of words.slice(0, 40).matchAll(FIRST_TITLE)) {
    const before = words.slice(0, index);
    const behind = words.slice(index + title.length);
    const surname = SURNAME.exec(before)?.[0];
    const isEnd = behind === '' || TITLE.test(behind);
    if (isEnd && surname !== undefined && (surname === before || PERSON.test(before)) && !NO_PERSON.test(before))
      return before;
    if (PERSON.test(behind) && !TITLE.test(behind) && !/[会部局厅办委]$/.test(behind)) return behind;
  }
  return undefined;
}

function withoutOpening(who: string): string {
  const words = who.trim();
  const opening = OPENING.exec(words)?.[0] ?? '';
  return opening === words ? words : words.slice(opening.length);
}
