import { describe, expect, it } from 'vitest';
import { quotesPage } from '@/lib/queries/quotes';
import { topicPage } from '@/lib/queries/topics';
import { ids, library, must, SLUG, withSecond } from './library';

const statementsOf = (filter: Parameters<typeof quotesPage>[1], from = library) =>
  ids(quotesPage(from, filter).entries.map((entry) => entry.statement));

describe('quotesPage', () => {
  it('gives the twelve statements in the source’s order, each with its verb', () => {
    const { total, entries, unknown } = quotesPage(library, {});
    expect(total).toBe(12);
    expect(unknown).toEqual([]);
    expect(entries.map(({ statement }) => `${statement.id} ${statement.attribution.verb}`)).toEqual([
      ...['p1s4 指出', 'p1s7 强调', 'p2s2 勉励', 'p2s3 指出', 'p2s8 指出', 'p2s11 说'],
      ...['p2s13 要求', 'p3s3 说', 'p3s6 强调', 'p4s2 指出', 'p5s1 指出', 'p6s1 强调'],
    ]);
  });

  it.each([
    ['industry-chain', ['p1s4', 'p1s7', 'p5s1']],
    ['innovation', ['p1s4', 'p2s2', 'p2s3', 'p2s8', 'p5s1']],
    ['business-environment', ['p2s11', 'p2s13', 'p5s1']],
    ['consumption', ['p3s3', 'p5s1']],
    ['eldercare', ['p3s6', 'p5s1']],
    ['five-tasks', ['p5s1']],
  ])('filters by the topic %s', (topic, expected) => {
    expect(statementsOf({ topic })).toEqual(expected);
  });

  it.each([
    ['指出', ['p1s4', 'p2s3', 'p2s8', 'p4s2', 'p5s1']],
    ['强调', ['p1s7', 'p3s6', 'p6s1']],
    ['勉励', ['p2s2']],
    ['说', ['p2s11', 'p3s3']],
    ['要求', ['p2s13']],
  ])('filters by the verb %s', (verb, expected) => {
    expect(statementsOf({ verb })).toEqual(expected);
  });

  it('filters by briefing', () => {
    expect(statementsOf({}, withSecond)).toHaveLength(14);
    expect(statementsOf({ briefing: 'second' }, withSecond)).toEqual(['p4s2', 'p6s1']);
    expect(statementsOf({ briefing: SLUG }, withSecond)).toHaveLength(12);
  });

  it('filters by all values at once', () => {
    expect(statementsOf({ topic: 'eldercare', verb: '强调', briefing: SLUG })).toEqual(['p3s6']);
    expect(statementsOf({ topic: 'innovation', verb: '强调' })).toEqual([]);
  });

  it.each([
    ['qingxu-chemical-park', ['p1s4']],
    ['qingxu-vinegar-town', ['p1s7']],
    ['taiyuan-first-laboratory', ['p2s2', 'p2s3']],
    ['taiyuan-boiler-group', ['p2s8']],
    ['yuanhan-technology', ['p2s11']],
    ['financial-service-hall', ['p2s13']],
    ['bell-tower-street', ['p3s3']],
    ['eldercare-incubator', ['p3s6']],
  ])('filters by the visit %s', (visit, expected) => {
    expect(statementsOf({ briefing: SLUG, visit })).toEqual(expected);
    expect(statementsOf({ visit })).toEqual(expected);
  });

  it.each([
    ['zhi-chu-yun-jia', []],
    ['chi-gan-zha-jing', ['p1s4']],
    ['cong-0-dao-1', ['p2s2']],
    ['guo-zhi-da-zhe', ['p2s3']],
    ['san-wu-san-ke', ['p2s11']],
    ['shou-shan-zhi-di', ['p4s2']],
    ['yi-dai-yi-lu', ['p5s1']],
    ['si-gan', ['p6s1']],
  ])('filters by the phrase %s where it is said', (phrase, expected) => {
    expect(statementsOf({ phrase })).toEqual(expected);
    expect(quotesPage(library, { phrase }).unknown).toEqual([]);
  });

  it('shows of a long statement the sentences with the phrase, or with what else is asked for', () => {
    const shownFor = (filter: Parameters<typeof quotesPage>[1]) =>
      quotesPage(library, filter).entries.flatMap(({ passages }) => passages.map((passage) => ids(passage.sentences)));
    expect(shownFor({ phrase: 'yi-dai-yi-lu' })).toEqual([['p5s14']]);
    expect(shownFor({ phrase: 'yi-dai-yi-lu', topic: 'five-tasks' })).toEqual([['p5s14']]);
    expect(shownFor({ phrase: 'yi-dai-yi-lu', topic: 'eldercare' })).toEqual([['p5s14'], ['p5s17']]);
    expect(shownFor({ visit: 'taiyuan-first-laboratory', topic: 'innovation' })).toEqual([
      ['p2s2'],
      ['p2s3', 'p2s4', 'p2s5'],
    ]);
  });

  it('knows no section as a visit that is none, and no visit of another briefing', () => {
    expect(quotesPage(library, { visit: 'symposium' })).toMatchObject({ unknown: ['symposium'], count: 0 });
    const elsewhere = { briefing: 'second', visit: 'bell-tower-street' };
    expect(quotesPage(withSecond, elsewhere)).toMatchObject({ unknown: ['bell-tower-street'], count: 0 });
  });

  it('shows a long statement by its first part', () => {
    const entry = must(quotesPage(library, {}).entries.find(({ statement }) => statement.id === 'p5s1'));
    expect(entry.section?.slug).toBe('mandate');
    expect(entry.passages.map((passage) => ids(passage.sentences))).toEqual([['p5s1']]);
    expect(entry.passages[0]).toMatchObject({ continued: [], excerpted: ['p5s1'] });
  });

  it('shows a long statement by the parts that have the topic', () => {
    const entry = must(quotesPage(library, { topic: 'industry-chain' }).entries.at(-1));
    expect(entry.section?.slug).toBe('manufacturing');
    expect(entry.passages.map((passage) => ids(passage.sentences))).toEqual([['p5s6', 'p5s7', 'p5s8', 'p5s9']]);
    expect(entry.passages[0]).toMatchObject({ continued: ['p5s1'], excerpted: ['p5s1'] });
  });

  it('shows every part that has the topic', () => {
    const entry = must(quotesPage(library, { topic: 'innovation' }).entries.at(-1));
    const shown = entry.passages.map((passage) => ids(passage.sentences));
    expect(shown).toEqual([['p5s1'], ['p5s10', 'p5s11', 'p5s12']]);
  });

  it('shows of a section with a reason for the topic that sentence alone, as the topic’s page does', () => {
    const { entries } = quotesPage(library, { topic: 'eldercare' });
    const shown = entries.flatMap(({ passages }) => passages.map((passage) => ids(passage.sentences)));
    expect(shown).toEqual([['p3s6'], ['p5s17']]);
    const [onTopicPage] = must(topicPage(library, 'eldercare')).briefings;
    const spoken = must(onTopicPage).sections.flatMap(({ passages }) =>
      passages.filter((passage) => passage.type === 'statement'),
    );
    expect(spoken.map((passage) => ids(passage.sentences))).toEqual(shown);
  });

  it('gives nothing for unknown values, and names them', () => {
    const page = quotesPage(library, {
      topic: 'weather',
      verb: '高喊',
      briefing: SLUG,
      visit: 'harbour',
      phrase: 'jia',
    });
    expect(page.entries).toEqual([]);
    expect(page.unknown).toEqual(['weather', '高喊', 'harbour', 'jia']);
    expect(page.total).toBe(12);
  });
});
