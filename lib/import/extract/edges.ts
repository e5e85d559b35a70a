/** What stands at the edges of an article's part of a page and is not the article. */
import { withoutUnseen } from './clean';
import type { TextLine } from './lines';

/** Lines with the edges away, and what was at the edges. */
export interface Trimmed {
  readonly lines: readonly TextLine[];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const DAY = String.raw`\d{4}\s*[年/.-]\s*\d{1,2}\s*[月/.-]\s*\d{1,2}日?`;
const CLOCK = String.raw`(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?`;
const LABEL =
  '来源|信息来源|稿源|作者|记者|编辑|责任编辑|责编|校对|审核|发布时间|发布日期|时间|日期|浏览次数|浏览量|阅读量?|点击数?|访问量|字号|字体';
const CONTROLS =
  '分享到?|打印(?:本页|本文)?|关闭(?:本页|窗口)?|收藏|复制链接|返回(?:顶部|首页|列表)?|微信|微博|新浪微博|QQ空间|朋友圈|大字?|中字?|小字?|默认|超大|字号|字体|A[+-]?|放大|缩小|扫一扫|语音播报|听新闻|全文朗读|下载|评论|点赞|举报|纠错|更多';

/** A line that is nothing but these, with marks between them. */
const CONTROL = new RegExp(`^(?:${CONTROLS}|[\\s|｜·:：【】\\[\\]（）()>＞/、])+$`);
const LABELLED = new RegExp(`^[（(【\\[]?\\s*(?:${LABEL})\\s*[:：].{0,60}$`);
const DATED = new RegExp(`^(?:${DAY}\\s*${CLOCK}\\s*)(?:[|｜·\\s]*(?:来源|稿源|作者)?[:：]?\\s*[^。！？]{0,30})?$`);
const CRUMBS = /^(?:(?:您?当前|现在|所在)的?位置|首页)\s*[:：>＞»/].*$/;
const SHORT = 80;

const BEFORE = [CONTROL, LABELLED, DATED, CRUMBS];
const AFTER = [
  CONTROL,
  /^[（(【[]?\s*(?:责任编辑|责编|编辑|校对|审核|监制|审校|编审|值班编辑|网络编辑|编发|初审|复审|终审)\s*[:：].{0,60}$/,
  /^(?:上一[篇条页]|下一[篇条页]|相关(?:链接|阅读|稿件|新闻|报道|文章|文件|解读)|延伸阅读|推荐阅读|热门推荐|猜你喜欢|附件下载)(?:\s*[:：].*)?$/,
  /^(?:版权所有|主办单位|承办单位|技术支持|网站标识码|地址|邮编|联系电话)(?:\s*[:：].*)?$/,
  /^(?:.{0,4}ICP备.*|.*公网安备.*|扫一扫.*|长按.*二维码.*|打开.{0,10}(?:APP|客户端).*|微信扫.*|用微信.*)$/i,
];
/** What follows one of these is of other articles. */
const OTHERS = /^(?:相关(?:链接|阅读|稿件|新闻|报道|文章)|延伸阅读|推荐阅读|热门推荐|猜你喜欢)(?:\s*[:：].*)?$/;

/** Gives the article's own lines: from both ends, only lines that are whole what pages put around articles are left out. */
export function trimEdges(lines: readonly TextLine[], title: string | undefined): Trimmed {
  let start = 0;
  let end = lines.length;
  const at = (index: number) => lines[index]?.text ?? '';
  const isTitle = (text: string) => title !== undefined && bare(text) === bare(title);
  while (start < end && (isTitle(at(start)) || fits(at(start), BEFORE))) start++;
  const others = lines.findIndex(({ text }, index) => index >= start && OTHERS.test(text));
  // Only links, or nothing that reads as a sentence, may follow: else it is a heading of the article.
  if (
    others > start &&
    lines.slice(others).every(({ text, linked }) => linked * 2 >= text.length || !/[。！？]/.test(text))
  )
    end = others;
  while (end > start && fits(at(end - 1), AFTER)) end--;
  const texts = (some: readonly TextLine[]) => some.map(({ text }) => text);
  return { lines: lines.slice(start, end), before: texts(lines.slice(0, start)), after: texts(lines.slice(end)) };
}

/** Tells whether a line is what pages put around articles. */
export function isEdge(text: string): boolean {
  return fits(text, [...BEFORE, ...AFTER]);
}

function fits(text: string, rules: readonly RegExp[]): boolean {
  return [...text].length <= SHORT && rules.some((rule) => rule.test(text));
}

function bare(text: string): string {
  return withoutUnseen(text).text.replace(/[\s\u3000]+/g, '');
}
