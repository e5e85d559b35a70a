import { describe, expect, it } from 'vitest';
import { check } from '@/lib/verify/check';
import { findings, library } from './article';

const brief = (draft: string) => findings(draft).map(({ verdict, text }) => `${verdict} ${text}`);

describe('a sentence that only begins or ends with the source’s words', () => {
  it.each([
    ['蓝佛安指出，要坚持创新不停步，关停全部煤矿。', ['excerpt 要坚持创新不停步，', 'absent 关停全部煤矿。']],
    ['蓝佛安指出，企业是创新的主体，而非政府附庸。', ['excerpt 企业是创新的主体，', 'absent 而非政府附庸。']],
    ['蓝佛安指出，企业是创新的主体，大幅提高税收。', ['excerpt 企业是创新的主体，', 'absent 大幅提高税收。']],
    ['要坚持创新不停步，禁止加班。', ['excerpt 要坚持创新不停步，', 'absent 禁止加班。']],
    ['要关停煤矿，企业是创新的主体。', ['absent 要关停煤矿，', 'excerpt 企业是创新的主体。']],
    [
      '要坚持创新不停步，要加税，企业是创新的主体。',
      ['excerpt 要坚持创新不停步，', 'unchecked 要加税，', 'excerpt 企业是创新的主体。'],
    ],
    [
      '企业是创新的主体，专心致志搞发展，禁止加班。',
      ['excerpt 企业是创新的主体，', 'excerpt 专心致志搞发展，', 'absent 禁止加班。'],
    ],
    ['四月三日在大同，蓝佛安指出，企业是创新的主体。', ['absent 四月三日在大同，', 'excerpt 企业是创新的主体。']],
    [
      '“要坚持创新不停步。”他指出，市民纷纷走上街头。',
      ['differs 要坚持创新不停步。', 'absent 他指出，市民纷纷走上街头。'],
    ],
    [
      '他说，“小小烟火气里蕴藏着经济和民生大文章。”全场欢呼。',
      ['differs 小小烟火气里蕴藏着经济和民生大文章。', 'absent 全场欢呼。'],
    ],
  ])('has a verdict for each of its clauses: %s', (draft, expected) => {
    expect(brief(draft)).toEqual(expected);
  });

  it('counts the words that stand in no report', () => {
    expect(check('蓝佛安指出，要坚持创新不停步，关停全部煤矿。', library).counts).toEqual({
      whole: 0,
      excerpt: 1,
      differs: 0,
      absent: 1,
      unchecked: 0,
    });
  });
});

describe('a sentence that only holds a phrase of the source', () => {
  it.each([
    ['山西将全面取消“三无三可”营商环境，关闭所有民营企业。', '三无三可'],
    ['蓝佛安要求彻底抛弃“四敢”精神，此后一律不再提起。', '四敢'],
  ])('has a verdict of its own, and one for the phrase: %s', (draft, phrase) => {
    expect(brief(draft)).toEqual([`absent ${draft}`, `excerpt ${phrase}`]);
  });
});
