import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { safeJson } from '@/components/json-ld';
import { briefingData, siteData, statementData, topicData, visitData } from '@/lib/export/structured-data';
import type { Briefing, Library, Site } from '@/lib/model';
import { topicsOf, visitsOf } from '@/lib/queries/find';
import { briefingOf } from '../content/folder';
import { library as bare, briefing, must } from '../queries/library';
import { factsOf } from './facts';

const OUTLET_PAGE = 'http://epaper.tyrbw.com/tywb/html/2023-03/20/content_224_125860.htm';
const NOTED = '蓝佛安在太原调研（原题未详，标题为本站所拟）';
const site: Site = { ...bare.site, url: 'https://example.cn' };
const library: Library = { ...bare, site };

const facts = (data: object) => factsOf(safeJson(data));
const statement = (id: string, of: Site = site) => {
  const one = must(briefing.statements.find((found) => found.id === id));
  return facts(statementData(of, briefing, one, topicsOf(library, one.topics)));
};

describe('the briefing’s structured data', () => {
  it('names an article with the editorial title, which says whose it is, and no headline', async () => {
    const { ask, properties } = await facts(briefingData(library, briefing));
    expect(ask('Article', 'name')).toEqual([NOTED]);
    expect(properties.has('headline')).toBe(false);
    expect(ask('Article', 'url')).toEqual(['https://example.cn/briefings/taiyuan-2023-03']);
    expect(ask('Article', 'inLanguage')).toEqual(['zh-CN']);
  });

  it('gives the outlet’s own title as the headline', async () => {
    const { ask } = await facts(briefingData(library, { ...briefing, titleOrigin: 'outlet', title: '原题' }));
    expect(ask('Article', 'headline')).toEqual(['原题']);
    expect(ask('NewsArticle', 'headline')).toEqual(['原题']);
    expect(ask('Article', 'name')).toEqual([]);
  });

  it('keeps the outlet’s page, date and publisher apart from the site’s', async () => {
    const { ask } = await facts(briefingData({ ...library, site: { ...site, publisher: '某单位' } }, briefing));
    expect(ask('Article', 'isBasedOn')).toEqual([OUTLET_PAGE]);
    expect(ask('NewsArticle', 'datePublished')).toEqual(['2023-03-20']);
    expect(ask('NewsArticle', 'publisher', 'name')).toEqual(['太原晚报']);
    expect(ask('Article', 'datePublished')).toEqual([]);
    expect(ask('Article', 'publisher')).toEqual([]);
    expect(ask('Article', 'isPartOf', 'publisher', 'name')).toEqual(['某单位']);
  });

  it('names the speaker, the place, the visits by their names alone, and the topics as the site’s terms', async () => {
    const { ask, types } = await facts(briefingData(library, briefing));
    expect(ask('Person', 'name')).toEqual(['蓝佛安']);
    expect(ask('Article', 'contentLocation', 'name')).toEqual(['太原']);
    expect(ask('Place', 'name').sort()).toEqual(
      [
        ...['太原', '太原第一实验室', '太原金融综合服务大厅', '太原锅炉集团', '太原市社区养老产业孵化园'],
        ...['清徐精细化工循环产业园', '清徐老陈醋专业镇', '源瀚科技公司', '钟楼步行街'],
      ].sort(),
    );
    expect(ask('Article', 'about', 'name').sort()).toEqual(
      ['产业链和专业镇', '五项任务', '养老', '创新', '消费', '营商环境'].sort(),
    );
    expect([...new Set(ask('DefinedTerm', 'inDefinedTermSet', 'name'))]).toEqual(['主题（本站归类）']);
    expect(types).toEqual([
      ...['Article', 'DefinedTerm', 'DefinedTermSet', 'NewsArticle', 'Organization', 'Person', 'Place', 'WebSite'],
    ]);
  });

  it('leaves out what is not known', async () => {
    const unknown: Briefing = await briefingOf('他说，甲。', ['> 他*说*，甲。\n'], '李明');
    const { types, properties } = await facts(briefingData(library, unknown));
    expect(types).toEqual(['Article', 'Person', 'WebSite']);
    expect(properties.has('isBasedOn')).toBe(false);
  });
});

describe('a statement’s structured data', () => {
  it('is a quotation labelled as reported speech, by whom and by which verb, with the source’s words', async () => {
    const { ask } = await statement('p2s13');
    expect(ask('Quotation', 'description')).toEqual(['“转述”是间接引语，报道未加引号，勿作原话直引。引述动词：要求。']);
    expect(ask('Quotation', 'spokenByCharacter', 'name')).toEqual(['蓝佛安']);
    expect(ask('Quotation', 'text')).toEqual(['进一步提升金融服务质效,更好为企业发展注入“源头活水”。']);
    expect(ask('Quotation', 'position')).toEqual(['第2段第13句']);
    expect(ask('Quotation', 'identifier')).toEqual(['p2s13']);
    expect(ask('Quotation', 'url')).toEqual(['https://example.cn/quotes/taiyuan-2023-03/p2s13']);
    expect(ask('Quotation', 'isPartOf', 'name')).toEqual([NOTED]);
    expect(ask('Quotation', 'isPartOf', 'isBasedOn')).toEqual([OUTLET_PAGE]);
    expect(ask('Quotation', 'about', 'name')).toEqual(['营商环境']);
  });

  it('makes nobody the author of reported words, and the speaker that of direct ones', async () => {
    expect((await statement('p2s13')).ask('Quotation', 'creator')).toEqual([]);
    const direct = await briefingOf('他说：“要干。”', ['> 他*说*：“要干。”\n'], '李明');
    const { ask } = await facts(statementData(site, direct, must(direct.statements[0]), []));
    expect(ask('Quotation', 'creator', 'name')).toEqual(['李明']);
    expect(ask('Quotation', 'description')).toEqual(['直接引语。引述动词：说。']);
    expect(ask('Quotation', 'text')).toEqual(['“要干。”']);
  });

  it('names nobody where the text does not', async () => {
    const nobody = await briefingOf('会议指出，甲。', ['> 会议*指出*，甲。\n'], '');
    const { types } = await facts(statementData(site, nobody, must(nobody.statements[0]), []));
    expect(types).not.toContain('Person');
  });

  it('weighs little: twelve statements at most 1 KB each but for the one of 900 characters', () => {
    const weights = briefing.statements.map((one) => {
      const json = safeJson(statementData(site, briefing, one, topicsOf(library, one.topics)));
      return { id: one.id, bytes: brotliCompressSync(json).length };
    });
    expect(weights.filter(({ id, bytes }) => bytes > 1024 && id !== 'p5s1' && id !== 'p4s2')).toEqual([]);
  });
});

describe('the other pages’ structured data', () => {
  it('gives a topic as a term of the site', async () => {
    const { ask } = await facts(topicData(site, must(library.topics.find(({ slug }) => slug === 'eldercare'))));
    expect(ask('CollectionPage', 'about', 'name')).toEqual(['养老']);
    expect(ask('CollectionPage', 'url')).toEqual(['https://example.cn/topics/eldercare']);
  });

  it('gives a visit as a place by its name', async () => {
    const { ask } = await facts(visitData(site, briefing, must(visitsOf(briefing)[0])));
    expect(ask('WebPage', 'about', 'name')).toEqual(['清徐精细化工循环产业园']);
    expect(ask('WebPage', 'isPartOf', 'name')).toEqual([NOTED]);
  });

  it('gives the site with its search where it has an address, else without', async () => {
    const { ask } = await facts(siteData(site));
    expect(ask('WebSite', 'name')).toEqual(['政策简读']);
    expect(ask('WebSite', 'potentialAction', 'target')).toEqual(['https://example.cn/search?q={q}']);
    expect(ask('SearchAction', 'query-input')).toEqual(['required name=q']);
    expect((await facts(siteData(bare.site))).types).toEqual(['WebSite']);
  });
});

it('holds no address of the site where the release has none', () => {
  const one = must(briefing.statements[0]);
  const all = [
    ...[siteData(bare.site), briefingData(bare, briefing), statementData(bare.site, briefing, one, bare.topics)],
    ...[topicData(bare.site, must(bare.topics[0])), visitData(bare.site, briefing, must(visitsOf(briefing)[0]))],
  ];
  const addresses = all.flatMap((data) => JSON.stringify(data).match(/"https?:[^"]+"/g) ?? []);
  expect([...new Set(addresses)].sort()).toEqual([`"${OUTLET_PAGE}"`, '"https://schema.org"']);
});
