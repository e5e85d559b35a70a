/** The whole 楷体 font in node_modules, and the file that the style sheet names; both relative to the repository. */
export const KAI = {
  whole: 'node_modules/@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff2',
  used: 'build/kai.woff2',
};
