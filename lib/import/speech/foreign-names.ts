/** Names that do not begin with a surname of the list: foreign ones, and those with a dot. */
import { follows, STRONG, WEAK } from './name-ends';
import { oneOf, TITLES } from './words';

const HEADS_OF_STATE = /(?:总统|首相|国王|总理|外长|秘书长|总干事|议长|大使|主席|首席执行官|总裁)(?=\p{Script=Han})/gu;
/** The characters that foreign names are written in. */
const FOREIGN = new Set(
  '阿艾埃安昂奥巴白班贝本比宾波伯博布查达戴丹当道德登迪丁东杜多恩尔法凡菲费芬弗夫福盖冈格戈古哈海汉赫亨洪胡华霍基吉加贾杰金卡凯坎康考科克肯库拉莱兰朗劳勒雷黎里利莉林龙卢鲁路伦罗洛马玛迈曼梅门蒙米莫默姆穆纳娜奈南内尼涅纽诺欧帕潘佩彭皮平普齐奇契恰乔切琼让热日荣瑞萨塞桑森沙莎山尚舍申什圣施史舒斯丝苏索塔泰坦汤特蒂廷图托陀瓦万威韦维魏温文沃乌武西希锡夏谢辛休许雅亚延扬耶叶伊因英尤约泽扎詹珍朱兹佐茨赖岸田默克尔苏纳克施塔迈耶梅洛尼米莱佩斯买提力江孜吾木汗次仁卓多旺堆洛丹增央',
);
const DOTTED = /(\p{Script=Han}{1,24})((?:·\p{Script=Han}{1,7})+)/gu;
const TITLE_BEFORE = new RegExp(`^.*${oneOf(TITLES)}(?=.)`);

/** Gives the names behind the title of a foreign head of state, and names with a dot. */
export function* foreignNames(text: string): Generator<string> {
  for (const { index, 0: title } of text.matchAll(HEADS_OF_STATE)) {
    const from = index + title.length;
    let end = from;
    while (end - from < 8 && FOREIGN.has(text.charAt(end))) end += 1;
    for (let to = from + 2; to <= end; to += 1) {
      if (!follows(text, STRONG, to) && !follows(text, WEAK, to)) continue;
      yield text.slice(from, to);
      break;
    }
  }
  for (const { index, 1: first = '', 2: others = '' } of text.matchAll(DOTTED)) {
    const from = TITLE_BEFORE.exec(first)?.[0].length ?? 0;
    // Without a title before it, a name has four characters before its dot at the most.
    if (first.length - from > 6) continue;
    const dot = index + first.length + others.lastIndexOf('·') + 1;
    const ends = Array.from({ length: 7 }, (_, step) => dot + step + 1);
    const end = ends.find((to) => follows(text, STRONG, to) || follows(text, WEAK, to));
    const name = text.slice(index + from, end);
    const isForeign = [...name].every((mark) => mark === '·' || FOREIGN.has(mark));
    if (end !== undefined && (isForeign || follows(text, STRONG, end))) yield name;
  }
}
