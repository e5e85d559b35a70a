/** What the pictures under docs/screenshots show, and how they are named: no browser is needed to know it. */
import { paths } from '../../lib/paths';
import { Fault } from './fault.mjs';

/** The folder, relative to the repository, and what all of it may weigh in bytes: it is cloned with the code. */
export const PICTURES = { folder: 'docs/screenshots', index: 'README.md', mostBytes: 8_000_000 } as const;

/** The widths of windows in pixels, side by side in each picture, and how much of a page's height is shown. */
export const WIDTHS = [375, 768, 1280] as const;
export const HEIGHT = 1800;

/** What stands under the root element of each view, as the reader's cookie names it; paper is the same in all. */
export const VIEWS = [
  { name: 'light', title: 'Light', cookie: 'light' },
  { name: 'dark', title: 'Dark', cookie: 'dark' },
  { name: 'large', title: 'Large print, 大字版', cookie: 'large.light' },
  { name: 'paper', title: 'Paper' },
] as const;
export type View = (typeof VIEWS)[number];

const BRIEFING = 'taiyuan-2023-03';

/** A page to be pictured. */
export interface Pictured {
  /** In lower-case ASCII: the beginning of its pictures' names. */
  readonly name: string;
  readonly title: string;
  readonly path: string;
  /** 200 unless another is what the page is for. */
  readonly status?: number;
  /** A text that is put into the page's form and sent: what comes of it is pictured. */
  readonly draft?: string;
}

const DRAFT = `蓝佛安强调，能源革命的关键在于技术创新。他指出，企业是创新的主体，更是创新成果的受益者。
要坚持创新不止步，积极引入智能制造技术，抢先布局新能源市场，推动产品迭代升级、产业做优做强。`;

/** A page of every type, in the order in which a reader may meet them. */
export const PAGES: readonly Pictured[] = [
  { name: 'home', title: 'Home', path: paths.home() },
  { name: 'briefing', title: 'A briefing', path: paths.briefing(BRIEFING) },
  { name: 'source', title: 'The text as held', path: paths.source(BRIEFING) },
  { name: 'visit', title: 'A visit', path: paths.visit(BRIEFING, 'qingxu-vinegar-town') },
  { name: 'tasks', title: 'Tasks', path: paths.tasks(BRIEFING) },
  { name: 'topics', title: 'Topics', path: paths.topics() },
  { name: 'topic', title: 'A topic', path: paths.topic('innovation') },
  { name: 'quotes', title: 'Quote index', path: paths.quotes() },
  { name: 'statement', title: 'A statement', path: `/quotes/${BRIEFING}/p2s3` },
  { name: 'phrases', title: 'Phrases', path: paths.phrases() },
  { name: 'phrase', title: 'A phrase', path: paths.phrase('fang-guan-fu') },
  { name: 'search', title: 'Search', path: paths.search({ q: '专业镇' }) },
  { name: 'hit', title: 'A briefing with a search’s hits', path: `${paths.briefing(BRIEFING)}?q=创新` },
  { name: 'verify', title: 'Checking a draft', path: paths.verify() },
  { name: 'verified', title: 'A checked draft', path: paths.verify(), draft: DRAFT },
  { name: 'compare', title: 'Comparing two briefings', path: paths.compare() },
  { name: 'composer', title: 'Composer', path: paths.print() },
  {
    name: 'composed',
    title: 'A composed document',
    path: paths.print({ s: `${BRIEFING}_bell-tower-street_p2s3._innovation` }),
  },
  { name: 'ledger', title: 'The 任务分解表', path: paths.ledger(BRIEFING) },
  { name: 'cite', title: 'How to cite a briefing', path: paths.cite(BRIEFING) },
  { name: 'about', title: 'About', path: paths.about() },
  { name: 'missing', title: 'No such page', path: `${paths.briefing(BRIEFING)}/visits/nowhere`, status: 404 },
];

/** Gives the pages of these names, or all; throws a Fault that names every one which there is not. */
export function choosePages(names: readonly string[]): readonly Pictured[] {
  const unknown = names.filter((name) => !PAGES.some((page) => page.name === name));
  if (unknown.length === 0) return PAGES.filter(({ name }) => names.length === 0 || names.includes(name));
  const all = PAGES.map(({ name }) => name).join(', ');
  throw new Fault(`There is no page “${unknown.join(', ')}” to picture. The pages: ${all}.`);
}

/** Gives the name of the picture of a page in a view. */
export function pictureName({ name }: Pictured, view: View): string {
  return `${name}-${view.name}.webp`;
}

/** A picture that README shows: one window, or the first sheets of paper. */
export type Shown = {
  readonly file: string;
  readonly page: string;
} & ({ readonly width: number; readonly from?: string } | { readonly sheets: number });

/** The height in pixels of the windows that README shows. */
export const SHOWN_HEIGHT = 900;

/** README's pictures: sharp, in full size. */
export const SHOWN: readonly Shown[] = [
  { file: 'briefing-1280.png', page: 'briefing', width: 1280 },
  { file: 'topic-375.png', page: 'topic', width: 375 },
  // The form above it is no news.
  { file: 'verify-1280.png', page: 'verified', width: 1280, from: '.verify-result' },
  { file: 'briefing-print.png', page: 'briefing', sheets: 2 },
  { file: 'ledger-print.png', page: 'ledger', sheets: 1 },
];

/** Gives the index of the pictures as Markdown: a row a page, a column a view. */
export function pictureIndex(pages = PAGES): string {
  const cells = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;
  const picture = (page: Pictured, view: View) => {
    const file = pictureName(page, view);
    return `[![${page.title}, ${view.title.toLowerCase()}](${file})](${file})`;
  };
  return [
    '# Every type of page',
    '',
    `Made by \`npm run screenshots\`, which writes this page too. Each picture has windows of ${WIDTHS.join(', ')} px side by side, or`,
    'the first two sheets of paper; click for its own size.',
    '',
    cells(['Page', ...VIEWS.map(({ title }) => title)]),
    cells(['---', ...VIEWS.map(() => '---')]),
    ...pages.map((page) => cells([page.title, ...VIEWS.map((view) => picture(page, view))])),
    '',
  ].join('\n');
}
