/** Texts that are one person's or body's words from end to end, in which no reporter says who speaks. */
import type { CutArticle, Facts } from '../model';

const ADDRESS =
  /^(?:尊敬的|敬爱的|各位|同志们|女士们|先生们|朋友们|老师们|同学们|乡亲们|亲爱的|全体|全国同胞|全市|全县|战友们)[^。]{0,60}[：:！!]$/;
const RECIPIENTS =
  /^(?:各[省市州县区乡镇地部单有直级盟旗厅局高]|国务院各|[^，。]{2,20}人民政府|省[政委直]|市[政委直]|县[政委直]|有关|中央和国家)[^。]{0,120}[：:]$/;
const NUMBER = /^[^，。]{0,24}[〔[（(]\d{4}[〕\]）)]\d+号$/;
const TITLE =
  /^(?:[^，。：:]{0,40}关于[^。]{2,60}的?(?:通知|意见|决定|办法|通告|公告|批复|函|方案|规划|细则|条例)|[^，。：:]{0,40}(?:政府工作报告|工作报告)|在[^，。]{2,50}(?:上|时)的(?:讲话|致辞|发言|演讲|报告)|[^，。：:]{2,40}(?:管理办法|实施方案|实施意见|行动计划|若干措施|暂行规定))(?:（[^）]{1,30}）)?$/;
/** So many paragraphs from the top hold the head of such a text. */
const HEAD = 8;

/** Tells why an article has no reported speech: a speech, a report, a circular; nothing for the others. */
export function wholeText({ paragraphs }: CutArticle, { genre, title }: Facts): string | undefined {
  if (genre === 'speech' || genre === 'work-report' || genre === 'circular') return `its genre is ${genre}`;
  const head = [...(title === undefined ? [] : [title]), ...paragraphs.slice(0, HEAD)].map((line) => line.trim());
  const telling = head.find((line) => [ADDRESS, RECIPIENTS, NUMBER, TITLE].some((pattern) => pattern.test(line)));
  return telling === undefined ? undefined : `“${telling.slice(0, 40)}” heads it`;
}
