/** Whether words of a draft name a person. */

/** The most frequent family names; a rarer one is not taken for a name, and so never for a wrong one. */
const FAMILY =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤蓝楼';
const PERSON = new RegExp(`^[${FAMILY}]\\p{Script=Han}{1,2}$`, 'u');
/** What ends so is an office, a body or a paper, whatever it begins with. */
const NO_PERSON = /[会部省市县区委府局厅院校长记员者们面方家层案件告文稿书报话议论策上下中时社台网处办组团队司]$/;
/** A pronoun names nobody whom one could check, nor does a clause that goes on with the one before. */
const OPEN = /^(?:|[他她其](?:们|本人)?|本人|我|我们)$/;

/** `person` for a name, `open` where nobody is named, `unclear` for all else. */
export function namedBy(who: string): 'person' | 'open' | 'unclear' {
  if (OPEN.test(who)) return 'open';
  return PERSON.test(who) && !NO_PERSON.test(who) ? 'person' : 'unclear';
}
