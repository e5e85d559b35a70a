import { expect, test } from '@playwright/test';
import { BRIEFING_PATH, BRIEFING_TITLE, PAGES, SPEECH_NOTE, TITLE_NOTE } from './support/site';

/** What a page says, as a reader sees it; hidden labels do not count. */
interface Said {
  readonly path: string;
  readonly main: string;
  /** The lines in which the article's title heads the text or says where it comes from. */
  readonly heads: string;
  readonly statements: number;
  readonly topicLinks: number;
}

let all: Said[] = [];

test.beforeAll(async ({ browser, baseURL }) => {
  test.setTimeout(90_000);
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  all = [];
  for (const path of PAGES) {
    await page.goto(path);
    all.push({
      path,
      main: await page.getByRole('main').innerText(),
      heads: (await page.locator('main :is(h1, h2, h3, .card-title, .kicker)').allInnerTexts()).join('\n'),
      // What is quoted to be copied needs the words even more.
      statements: await page.locator('main :is(blockquote, section[id^="cite-"])').count(),
      topicLinks: await page.locator('main a[href^="/topics/"]').count(),
    });
  }
  await page.close();
});

const lacking = (words: string, pages: readonly Said[]) =>
  pages.filter(({ main }) => !main.includes(words)).map(({ path }) => path);

test('says once on every page with statements what 转述 is, and on no other', () => {
  const times = all.map(({ path, main }) => `${path} ${main.split(SPEECH_NOTE).length - 1}`);
  // The index of phrases names who says them without showing a statement.
  expect(times).toEqual(all.map(({ path, statements }) => `${path} ${statements > 0 || path === '/phrases' ? 1 : 0}`));
});

test('says wherever the title heads or credits the text that it is the site’s own', () => {
  const titled = all.filter(({ heads }) => heads.includes(BRIEFING_TITLE));
  expect(titled.length).toBeGreaterThan(4);
  expect(lacking(TITLE_NOTE, titled)).toEqual([]);
});

test('says wherever topics are linked that they are the site’s: 本站归类', () => {
  const linked = all.filter(({ topicLinks }) => topicLinks > 0);
  expect(linked.length).toBeGreaterThan(20);
  expect(lacking('本站归类', linked)).toEqual([]);
});

test('says of the visits’ order only that it is the text’s: 按原文次序', () => {
  const visits = all.filter(({ path }) => path.includes('/visits/') || path === '/' || path.endsWith('2023-03'));
  expect(lacking('按原文次序', visits)).toEqual([]);
  // What the article does not say, the site must not either.
  expect(
    all.filter(({ main }) => /第[一二三四五六七八]站|首站|随后来到|时任/.test(main)).map(({ path }) => path),
  ).toEqual([]);
});

test('says on the briefing’s page and on /about what is not known', () => {
  for (const { path, main } of all.filter(({ path }) => path === '/about' || path.endsWith('2023-03'))) {
    for (const words of [
      '未写明或未核实的事项',
      '原题、版次和作者',
      '2023年3月20日是报纸的日期',
      '职务',
      '时间先后',
      '一字不差',
    ])
      expect.soft(main, path).toContain(words);
  }
});

test('says on /about how the site is made, who publishes it, and proves the text by its SHA-256', () => {
  const about = all.find(({ path }) => path === '/about')?.main ?? '';
  expect(about).toContain('459da95211345828bd73c39450aeb614738bd671d14c56bcba0f484eb53681d6');
  for (const words of ['正文6段51句', '半角', '间接引语', '未必是原话', '分成若干节', '本站未注明主办者', '更正'])
    expect.soft(about).toContain(words);
});

test('counts statements by 处, for 段 is a paragraph of the source', () => {
  const said = all.map(({ main }) => main).join('\n');
  expect(said).toContain('转述12处');
  expect(said.match(/转述\d+段|\d+段转述|一段转述|分段/g)).toBeNull();
});

test('calls no remarks a 讲话: the article does not', () => {
  expect(all.filter(({ main }) => main.includes('讲话')).map(({ path }) => path)).toEqual([]);
});

test('says where narrative stands that no sentence has to itself', () => {
  const shared = all.filter(({ main }) => main.includes('这一处的叙述与转述同在一句')).map(({ path }) => path);
  expect(shared).toEqual([`${BRIEFING_PATH}/visits/financial-service-hall`]);
});

test('says of the tasks that the site made the list', () => {
  const tasks = all.find(({ path }) => path.endsWith('/tasks'))?.main ?? '';
  for (const words of ['任务清单', '5项任务由本站归纳', '非官方文件']) expect.soft(tasks).toContain(words);
});
