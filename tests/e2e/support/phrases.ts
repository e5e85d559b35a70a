/** The 16 phrases, typed by hand. */

/** The phrases in the source's order: slug, words as readers see them, sentence, and who says them. */
export const PHRASES = [
  ['zhi-chu-yun-jia', '制储运加', 'p1s3', '叙述'],
  ['chi-gan-zha-jing', '吃干榨净', 'p1s5', '指出'],
  ['cong-0-dao-1', '从0到1', 'p2s2', '勉励'],
  ['guo-zhi-da-zhe', '国之大者', 'p2s4', '指出'],
  ['san-wu-san-ke', '三无三可', 'p2s12', '说'],
  ['yuan-tou-huo-shui', '源头活水', 'p2s13', '要求'],
  ['he-li-fen-gong-xie-tong-fa-zhan', '合理分工、协同发展，分步实施、循序渐进，一体布局、打牢基础', 'p4s3', '指出'],
  ['liang-ge-ji-ben-shi-xian', '两个基本实现', 'p4s4', '指出'],
  ['shou-shan-zhi-di', '首善之地', 'p4s4', '指出'],
  ['fang-guan-fu', '放管服', 'p5s3', '指出'],
  ['zheng-fu-lian-zhu-qi-ye-chan-ye-yuan', '政府+链主企业+产业园', 'p5s8', '指出'],
  ['yi-dai-yi-lu', '一带一路', 'p5s14', '指出'],
  ['jin-xiu-tai-yuan-cheng', '锦绣太原城', 'p5s16', '指出'],
  ['sheng-tai-yan-zhi', '生态颜值', 'p5s16', '指出'],
  ['ren-min-cheng-shi-ren-min-jian-ren-min-cheng-shi-wei-ren-min', '人民城市人民建，人民城市为人民', 'p5s17', '指出'],
  ['si-gan', '四敢', 'p6s3', '强调'],
] as const;

export const phrasePath = (slug: string) => `/phrases/${slug}`;

/** 第2段第12句 for p2s12. */
export const placeOf = (id: string) => id.replace(/^p(\d+)s(\d+)$/, '第$1段第$2句');
