/** The whole 楷体 font in node_modules, and the file that the style sheet names; both relative to the repository. */
export const KAI = {
  whole: 'node_modules/@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff2',
  used: 'build/kai.woff2',
};

/** The whole 宋体 font in node_modules, by its weight. */
export const SONG = {
  400: 'node_modules/@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-400-normal.woff',
  700: 'node_modules/@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff',
};

/** The whole fonts that share images are drawn with in development, by the file that stands for them in a release. */
export const DRAWN = {
  'song-400.ttf': SONG[400],
  'song-700.ttf': SONG[700],
  'kai.ttf': KAI.whole.replace(/2$/, ''),
};
