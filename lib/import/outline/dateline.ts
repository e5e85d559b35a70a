/** What stands before the first words of a report and is no part of them: who filed it, and when. */

const HAN = '[\\u4e00-\\u9fff]';
/** 本报讯, 新华社石港4月2日电, 央视网消息: with a day, or with a mark or a space behind. */
const FILED = new RegExp(
  `^[（(【]?据?${HAN}{0,8}?(?:本报|社|报|网|台|新闻|客户端|融媒体?|全媒体)${HAN}{0,8}?(?:\\d{1,2}月\\d{1,2}日(?:[电讯]|消息)|(?:电|讯|消息)(?=[\\s　（(：:】]))[】）)]?`,
);
const BYLINE =
  /^[\s　]*(?:[（(【][^（）()【】]{1,40}[）)】]|(?:本报|首席|全媒体)?(?:记者|通讯员)[^，,。：:]{1,20}?报道)[\s　]*/;
const DAY =
  /^(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:(?:至|到|[-—－~～])(?:\d{1,2}月)?\d{1,2}日)?|近日|日前|今[天日]|昨[天日]|近期)(?:上午|下午|中午|晚间?上?|凌晨|清晨)?(?![是的为])[，,\s　]*/;

/** Gives a sentence without the dateline, byline and day that it opens with; the whole where nothing else would be left. */
export function withoutDateline(text: string): string {
  const filed = FILED.exec(text)?.[0].length ?? 0;
  let rest = text.slice(filed);
  if (filed > 0) {
    rest = rest.replace(BYLINE, '').replace(/^[\s　：:]+/, '');
    rest = rest.replace(/^题[：:]/, '');
  }
  rest = rest.replace(DAY, '');
  return /\p{L}{2}/u.test(rest) ? rest : text;
}
