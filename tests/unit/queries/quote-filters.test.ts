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
  it('are topic, verb and briefing', () => {
    expect(quotesPage(library, {}).groups.map((group) => group.name)).toEqual(['topic', 'verb', 'briefing']);
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
    expect(chosen({})).toEqual([['全部'], ['全部'], ['全部']]);
    expect(chosen({ topic: 'eldercare', verb: '说' })).toEqual([['养老'], ['说'], ['全部']]);
    expect(chosen({ topic: 'weather' })).toEqual([[], ['全部'], ['全部']]);
  });

  it('lead to the index with that choice and the others kept', () => {
    const { groups } = quotesPage(library, { topic: 'eldercare', verb: '说' });
    const hrefs = groups.map((group) => group.choices.map((choice) => choice.href));
    expect(hrefs[0]?.slice(0, 2)).toEqual(['/quotes?verb=%E8%AF%B4', '/quotes?topic=industry-chain&verb=%E8%AF%B4']);
    expect(hrefs[1]?.[0]).toBe('/quotes?topic=eldercare');
    expect(hrefs[2]?.[1]).toBe(`/quotes?topic=eldercare&verb=%E8%AF%B4&briefing=${SLUG}`);
  });
});
