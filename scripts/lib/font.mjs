/** The whole 楷体 font in node_modules, relative to the repository, and the name by which the style sheet asks for it, as /fonts/<name>. */
export const KAI = {
  whole: 'node_modules/@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff2',
  used: 'kai.woff2',
};

/** The whole 宋体 font in node_modules, by its weight. */
export const SONG = {
  400: 'node_modules/@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-400-normal.woff',
  700: 'node_modules/@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff',
};

/** The whole 黑体 font in node_modules, as strong as 黑体 is in print. */
export const HEI = 'node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-500-normal.woff2';

/** The fonts of paper alone: the whole one in node_modules, and the name by which the style sheet asks for it. */
export const PAPER = {
  song: { whole: SONG[400], used: 'paper-song.woff2' },
  bold: { whole: SONG[700], used: 'paper-song-bold.woff2' },
  hei: { whole: HEI, used: 'paper-hei.woff2' },
  // The screen's has what is said alone; headings and notes have more.
  kai: { whole: KAI.whole, used: 'paper-kai.woff2' },
};

/** The whole fonts that share images are drawn with in development, by the file that stands for them in a release. */
export const DRAWN = {
  'song-400.ttf': SONG[400],
  'song-700.ttf': SONG[700],
  'kai.ttf': KAI.whole.replace(/2$/, ''),
};
