/** The site as it must be, typed by hand: nothing here is asked of the site itself. */
import { PHRASES, phrasePath } from './phrases';
import { run } from './source';

export const BRIEFING = 'taiyuan-2023-03';
export const BRIEFING_PATH = `/briefings/${BRIEFING}`;
export const BRIEFING_TITLE = '蓝佛安在太原调研';
export const OUTLET = '太原晚报';
export const DATE = '2023年3月20日';
export const TITLE_NOTE = '原题未详，标题为本站所拟';
export const SPEECH_NOTE = '间接引语，报道未加引号，勿作原话直引';
export const CINNABAR = 'rgb(165, 40, 27)';

/** The outlet's page of the article, and the source of the editor's note: the only ways off the site. */
export const EXTERNAL = [
  'http://epaper.tyrbw.com/tywb/html/2023-03/20/content_224_125860.htm',
  'http://zmdnews.cn/2022/1230/736278.shtml',
];

/** The sections in the text's order, with their sentences. */
export const SECTIONS = [
  { kind: 'visit', slug: 'qingxu-chemical-park', sentences: run('p1s1', 'p1s5') },
  { kind: 'visit', slug: 'qingxu-vinegar-town', sentences: run('p1s6', 'p1s7') },
  { kind: 'visit', slug: 'taiyuan-first-laboratory', sentences: run('p2s1', 'p2s5') },
  { kind: 'visit', slug: 'taiyuan-boiler-group', sentences: run('p2s6', 'p2s9') },
  { kind: 'visit', slug: 'yuanhan-technology', sentences: run('p2s10', 'p2s12') },
  { kind: 'visit', slug: 'financial-service-hall', sentences: run('p2s13', 'p2s13') },
  { kind: 'visit', slug: 'bell-tower-street', sentences: run('p3s1', 'p3s4') },
  { kind: 'visit', slug: 'eldercare-incubator', sentences: run('p3s5', 'p3s6') },
  { kind: 'remarks', slug: 'symposium', sentences: run('p4s1', 'p4s5') },
  { kind: 'remarks', slug: 'mandate', sentences: run('p5s1', 'p5s1') },
  { kind: 'task', slug: 'economic-work', sentences: run('p5s2', 'p5s5') },
  { kind: 'task', slug: 'manufacturing', sentences: run('p5s6', 'p5s9') },
  { kind: 'task', slug: 'education-science-talent', sentences: run('p5s10', 'p5s12') },
  { kind: 'task', slug: 'opening-up', sentences: run('p5s13', 'p5s14') },
  { kind: 'task', slug: 'liveable-city', sentences: run('p5s15', 'p5s17') },
  { kind: 'remarks', slug: 'closing', sentences: run('p6s1', 'p6s3') },
] as const;

export const VISITS = SECTIONS.filter((section) => section.kind === 'visit');

/** The topics with what stands under each, and how many of the 12 statements have it. */
export const TOPICS = [
  {
    slug: 'industry-chain',
    title: '产业链和专业镇',
    statements: 3,
    sentences: [...run('p1s1', 'p1s7'), ...run('p5s6', 'p5s9')],
  },
  {
    slug: 'innovation',
    title: '创新',
    statements: 5,
    sentences: [...run('p1s1', 'p1s5'), ...run('p2s1', 'p2s9'), 'p5s1', ...run('p5s10', 'p5s12')],
  },
  {
    slug: 'business-environment',
    title: '营商环境',
    statements: 3,
    sentences: [...run('p2s10', 'p2s13'), ...run('p5s2', 'p5s5')],
  },
  { slug: 'consumption', title: '消费', statements: 2, sentences: [...run('p3s1', 'p3s4'), 'p5s1'] },
  { slug: 'eldercare', title: '养老', statements: 2, sentences: ['p3s5', 'p3s6', 'p5s17'] },
  { slug: 'five-tasks', title: '五项任务', statements: 1, sentences: run('p5s1', 'p5s17') },
] as const;

/** The statements: verb, and sentences from the attribution to the last that stays with the speaker. */
export const STATEMENTS = [
  { id: 'p1s4', verb: '指出', sentences: run('p1s4', 'p1s5') },
  { id: 'p1s7', verb: '强调', sentences: run('p1s7', 'p1s7') },
  { id: 'p2s2', verb: '勉励', sentences: run('p2s2', 'p2s2') },
  { id: 'p2s3', verb: '指出', sentences: run('p2s3', 'p2s5') },
  { id: 'p2s8', verb: '指出', sentences: run('p2s8', 'p2s9') },
  { id: 'p2s11', verb: '说', sentences: run('p2s11', 'p2s12') },
  { id: 'p2s13', verb: '要求', sentences: run('p2s13', 'p2s13') },
  { id: 'p3s3', verb: '说', sentences: run('p3s3', 'p3s4') },
  { id: 'p3s6', verb: '强调', sentences: run('p3s6', 'p3s6') },
  { id: 'p4s2', verb: '指出', sentences: run('p4s2', 'p4s5') },
  { id: 'p5s1', verb: '指出', sentences: run('p5s1', 'p5s17') },
  { id: 'p6s1', verb: '强调', sentences: run('p6s1', 'p6s3') },
] as const;

/** The sentences that lie wholly or partly in a statement: 39 of 51. */
export const SPOKEN = STATEMENTS.flatMap((statement) => statement.sentences);

export const visitPath = (slug: string) => `${BRIEFING_PATH}/visits/${slug}`;
export const topicPath = (slug: string) => `/topics/${slug}`;
export const statementPath = (id: string) => `/quotes/${BRIEFING}/${id}`;
export const citePath = (slug?: string) => `${BRIEFING_PATH}/cite${slug === undefined ? '' : `/${slug}`}`;
export const SOURCE_PATH = `${BRIEFING_PATH}/source`;
export const TASKS_PATH = `${BRIEFING_PATH}/tasks`;

/** A search, and the text with its terms still marked. */
export const SEARCHED = `/search?q=${encodeURIComponent('专业镇')}`;
export const MARKED = `${BRIEFING_PATH}?q=${encodeURIComponent('专业镇')}`;

/** A document of three pieces as a reader has composed it. */
export const COMPOSED = `/print?s=${BRIEFING}_bell-tower-street_tasks_p2s3`;

/** Every page of the site: 71. */
export const PAGES: readonly string[] = [
  '/',
  '/topics',
  '/quotes',
  '/phrases',
  '/search',
  ...['/verify', '/compare', '/print'],
  '/about',
  ...PHRASES.map(([slug]) => phrasePath(slug)),
  BRIEFING_PATH,
  SOURCE_PATH,
  TASKS_PATH,
  citePath(),
  ...SECTIONS.map(({ slug }) => citePath(slug)),
  ...TOPICS.map(({ slug }) => topicPath(slug)),
  ...VISITS.map(({ slug }) => visitPath(slug)),
  ...STATEMENTS.map(({ id }) => statementPath(id)),
];

/** At least one page of each type, with the special cases: linked context, no narrative of its own, many parts. */
export const PAGE_TYPES: readonly string[] = [
  '/',
  '/topics',
  '/quotes',
  '/search',
  ...['/verify', '/compare', '/print', '/phrases'],
  '/about',
  phrasePath('zhi-chu-yun-jia'),
  phrasePath('he-li-fen-gong-xie-tong-fa-zhan'),
  BRIEFING_PATH,
  SOURCE_PATH,
  TASKS_PATH,
  citePath(),
  citePath('taiyuan-first-laboratory'),
  topicPath('innovation'),
  topicPath('eldercare'),
  visitPath('qingxu-vinegar-town'),
  visitPath('financial-service-hall'),
  statementPath('p2s13'),
  statementPath('p5s1'),
  SEARCHED,
  MARKED,
  COMPOSED,
];

/** An address under which nothing stands. */
export const NOWHERE = `${BRIEFING_PATH}/visits/nowhere`;
