/** What pages say of themselves by the names that Chinese sites use, typed by hand, and what is open of a visit. */
import { expect, test } from '@playwright/test';
import { phrasePath } from './support/phrases';
import {
  BRIEFING,
  BRIEFING_PATH,
  MARKED,
  PAGE_TYPES,
  SOURCE_PATH,
  statementPath,
  TASKS_PATH,
  TOPICS,
  topicPath,
  visitPath,
} from './support/site';
import { ADDRESS, served } from './support/sited';

const ALL_TOPICS = TOPICS.map(({ title }) => title).join(',');
const EXCERPT = { PubDate: '2023-03-20', ContentSource: '太原晚报' };
const ARTICLE = { ArticleTitle: '蓝佛安在太原调研（原题未详，标题为本站所拟）', ...EXCERPT };
const WHOLE = { ...ARTICLE, Keywords: ALL_TOPICS };
/** All but these say the site's name and their address alone. */
const SAID: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/topics': { ColumnName: '主题', ColumnKeywords: ALL_TOPICS },
  '/quotes': { ColumnName: '转述索引', ColumnKeywords: '转述索引' },
  '/phrases': { ColumnName: '引号用语', ColumnKeywords: '引号用语' },
  [topicPath('innovation')]: { ColumnName: '主题：创新', ColumnKeywords: '创新' },
  [topicPath('eldercare')]: { ColumnName: '主题：养老', ColumnKeywords: '养老' },
  [phrasePath('zhi-chu-yun-jia')]: { Keywords: '制储运加' },
  [phrasePath('he-li-fen-gong-xie-tong-fa-zhan')]: {
    Keywords: '合理分工、协同发展，分步实施、循序渐进，一体布局、打牢基础',
  },
  [BRIEFING_PATH]: WHOLE,
  [MARKED]: WHOLE,
  [SOURCE_PATH]: ARTICLE,
  [TASKS_PATH]: { Keywords: '产业链和专业镇,创新,营商环境,养老,五项任务' },
  [visitPath('qingxu-vinegar-town')]: { ...EXCERPT, Keywords: '清徐老陈醋专业镇,产业链和专业镇' },
  [visitPath('financial-service-hall')]: { ...EXCERPT, Keywords: '太原金融综合服务大厅,营商环境' },
  [statementPath('p2s13')]: { ...EXCERPT, Keywords: '营商环境' },
  [statementPath('p5s1')]: { ...EXCERPT, Keywords: '产业链和专业镇,创新,营商环境,消费,养老,五项任务' },
};

/** The names of the practice that a page has: those that begin with a capital, apart from Dublin Core's. */
function tagsIn(html: string): Record<string, string> {
  const tags = [...html.matchAll(/<meta name="([A-Z][A-Za-z]+)" content="([^"]*)"/g)];
  return Object.fromEntries(tags.map(([, name = '', content = '']) => [name, content]));
}

test('says of each page type what is true by the names of Chinese sites, and its address where it is known', async ({
  request,
}) => {
  for (const path of PAGE_TYPES) {
    const html = await (await request.get(served(path))).text();
    const { Url, ColumnDescription, ...said } = tagsIn(html);
    const own = ADDRESS + (path === MARKED ? BRIEFING_PATH : path);
    expect.soft([Url, said], path).toEqual([own, { SiteName: '政策简读', ...SAID[path] }]);
    const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1];
    expect.soft(ColumnDescription, path).toBe(SAID[path]?.ColumnName === undefined ? undefined : description);
  }
  const { Url, ...said } = tagsIn(await (await request.get(BRIEFING_PATH)).text());
  expect([Url, said]).toEqual([undefined, { SiteName: '政策简读', ...WHOLE }]);
});

test('says beside a visit what the article leaves open of it, and beside no other', async ({ request }) => {
  const times = async (path: string) => {
    const [, main = ''] = (await (await request.get(path)).text()).split('<main');
    return main.replaceAll('<wbr/>', '').split('报道未写明是否到过').length - 1;
  };
  expect(await times(visitPath('yuanhan-technology'))).toBe(1);
  expect(await times(visitPath('financial-service-hall'))).toBe(0);
  // Under two titles, at two stops of the picture and in its key, and in what there is of the article.
  expect(await times(BRIEFING_PATH)).toBe(6);
  expect(await times('/topics')).toBe(2);
  expect(await times(`${BRIEFING_PATH}/cite`)).toBe(2);
  for (const [slug, number] of [
    ['qingxu-vinegar-town', 1],
    ['financial-service-hall', 0],
  ] as const)
    expect(await times(`${BRIEFING_PATH}/cite/${slug}`), slug).toBe(number);
  for (const [statement, number] of [
    ['p1s7', 1],
    ['p2s11', 1],
    ['p2s13', 0],
  ] as const)
    expect(await times(statementPath(statement)), statement).toBe(number);
  // In the table's note, and where each of the two can be chosen.
  expect(await times(`/print?s=${BRIEFING}_tasks`)).toBe(3);
});
