import { describe, expect, it } from 'vitest';
import type { QuotesFilter } from '@/lib/paths';
import { quotesPage } from '@/lib/queries/quotes';
import { library, must, SLUG, withSecond } from './library';

/** The choices of one filter as words and numbers. */
function choices(filter: QuotesFilter, name: keyof QuotesFilter, from = library) {
  const group = must(quotesPage(from, filter).groups.find((one) => one.name === name));
  return group.choices.map(({ label, count }) => `${label} ${count}`);
}

describe('the filters of the quote index', () => {
  it('are topic, verb and briefing, and where one briefing is meant its visits and phrases', () => {
    const names = (filter: QuotesFilter, from = library) => quotesPage(from, filter).groups.map((group) => group.name);
    expect(names({})).toEqual(['topic', 'verb', 'briefing', 'visit', 'phrase']);
    expect(names({}, withSecond)).toEqual(['topic', 'verb', 'briefing']);
    expect(names({ briefing: SLUG }, withSecond)).toEqual(['topic', 'verb', 'briefing', 'visit', 'phrase']);
    expect(names({ briefing: 'second' }, withSecond)).toEqual(['topic', 'verb', 'briefing', 'phrase']);
    expect(names({ phrase: 'si-gan' }, withSecond)).toEqual(['topic', 'verb', 'briefing', 'phrase']);
  });

  it('count the statements of each visit and each phrase that is said', () => {
    expect(choices({}, 'visit')).toEqual([
      ...[
        '全部 12',
        '清徐精细化工循环产业园 1',
        '清徐老陈醋专业镇（报道未写明是否到过） 1',
        '太原第一实验室 2',
        '太原锅炉集团 1',
      ],
      ...[
        '源瀚科技公司（报道未写明是否到过） 1',
        '太原金融综合服务大厅 1',
        '钟楼步行街 1',
        '太原市社区养老产业孵化园 1',
      ],
    ]);
    expect(choices({}, 'phrase')).toEqual([
      ...['全部 12', '“吃干榨净” 1', '“从0到1” 1', '“国之大者” 1', '“三无三可” 1', '“源头活水” 1'],
      '“合理分工、协同发展，分步实施、循序渐进，一体布局、打牢基础” 1',
      ...['“两个基本实现” 1', '“首善之地” 1', '“放管服” 1', '“政府+链主企业+产业园” 1', '“一带一路” 1'],
      ...['“锦绣太原城” 1', '“生态颜值” 1', '“人民城市人民建，人民城市为人民” 1', '“四敢” 1'],
    ]);
    expect(choices({ verb: '强调' }, 'visit')).toEqual([
      ...[
        '全部 3',
        '清徐精细化工循环产业园 0',
        '清徐老陈醋专业镇（报道未写明是否到过） 1',
        '太原第一实验室 0',
        '太原锅炉集团 0',
      ],
      ...[
        '源瀚科技公司（报道未写明是否到过） 0',
        '太原金融综合服务大厅 0',
        '钟楼步行街 0',
        '太原市社区养老产业孵化园 1',
      ],
    ]);
  });

  it('name the briefing of a visit in its address, and drop the visit with its briefing', () => {
    const hrefs = (filter: QuotesFilter, name: keyof QuotesFilter) =>
      must(quotesPage(library, filter).groups.find((one) => one.name === name)).choices.map((choice) => choice.href);
    expect(hrefs({}, 'visit')[3]).toBe(`/quotes?briefing=${SLUG}&visit=taiyuan-first-laboratory`);
    expect(hrefs({ briefing: SLUG, visit: 'ferry' }, 'briefing')).toEqual(['/quotes', `/quotes?briefing=${SLUG}`]);
    expect(hrefs({ topic: 'eldercare', page: '2' }, 'phrase')[1]).toBe(
      '/quotes?topic=eldercare&phrase=chi-gan-zha-jing',
    );
  });

  it('say beside each choice how many statements it leaves', () => {
    expect(choices({}, 'topic')).toEqual([
      ...['全部 12', '产业链和专业镇 3', '创新 5', '营商环境 3', '消费 2', '养老 2', '五项任务 1'],
    ]);
    expect(choices({}, 'verb')).toEqual(['全部 12', '指出 5', '强调 3', '勉励 1', '说 2', '要求 1']);
    expect(choices({}, 'briefing', withSecond)).toEqual(['全部 14', '蓝佛安在太原调研 12', '另一篇 2']);
  });

  it('count under the values chosen in the other groups', () => {
    expect(choices({ verb: '强调' }, 'topic')).toEqual([
      ...['全部 3', '产业链和专业镇 1', '创新 0', '营商环境 0', '消费 0', '养老 1', '五项任务 0'],
    ]);
    expect(choices({ topic: 'innovation' }, 'verb')).toEqual([
      '全部 5',
      '指出 4',
      '强调 0',
      '勉励 1',
      '说 0',
      '要求 0',
    ]);
  });

  it('do not narrow their own group', () => {
    expect(choices({ verb: '强调' }, 'verb')).toEqual(choices({}, 'verb'));
  });

  it('mark 全部 where nothing is chosen, else the choice alone', () => {
    const chosen = (filter: QuotesFilter) =>
      quotesPage(library, filter).groups.map((group) =>
        group.choices.filter((choice) => choice.chosen).map((choice) => choice.label),
      );
    expect(chosen({})).toEqual([['全部'], ['全部'], ['全部'], ['全部'], ['全部']]);
    expect(chosen({ topic: 'eldercare', verb: '说' })).toEqual([['养老'], ['说'], ['全部'], ['全部'], ['全部']]);
    expect(chosen({ topic: 'weather' })).toEqual([[], ['全部'], ['全部'], ['全部'], ['全部']]);
  });

  it('lead to the index with that choice and the others kept', () => {
    const { groups } = quotesPage(library, { topic: 'eldercare', verb: '说' });
    const hrefs = groups.map((group) => group.choices.map((choice) => choice.href));
    expect(hrefs[0]?.slice(0, 2)).toEqual(['/quotes?verb=%E8%AF%B4', '/quotes?topic=industry-chain&verb=%E8%AF%B4']);
    expect(hrefs[1]?.[0]).toBe('/quotes?topic=eldercare');
    expect(hrefs[2]?.[1]).toBe(`/quotes?topic=eldercare&verb=%E8%AF%B4&briefing=${SLUG}`);
  });
});
