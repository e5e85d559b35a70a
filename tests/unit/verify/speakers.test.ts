import { describe, expect, it } from 'vitest';
import { isNamed, namedBy } from '@/lib/verify/names';
import { findings } from './article';

/** Verdicts with the kinds of what is wrong about who says it. */
const brief = (draft: string) =>
  findings(draft).map((one) => [one.verdict, ...('found' in one ? one.found.issues.map(({ kind }) => kind) : [])]);

const WORDS = '企业是创新的主体';
const TOLD = '清徐老陈醋专业镇是首批省级专业镇';

describe('a speaker who is not the source’s', () => {
  it.each([
    ['习近平总书记指出，营商环境是企业引得来、留得住、发展得好的关键。', 'verb', 'speaker'],
    [`欧阳锋指出，${WORDS}。`, 'speaker'],
    [`司马光明指出，${WORDS}。`, 'speaker'],
    [`金湘军省长指出，${WORDS}。`, 'speaker'],
    [`省长金湘军指出，${WORDS}。`, 'speaker'],
    [`县农业农村局局长李青说，${WORDS}。`, 'verb', 'speaker'],
    [`太原市委书记某某强调，${WORDS}。`, 'verb', 'speaker'],
    [`金湘军补充说，${WORDS}。`, 'verb', 'speaker'],
    [`金湘军这样说：${WORDS}。`, 'verb', 'speaker'],
    [`金湘军在会上要求，${WORDS}。`, 'verb', 'speaker'],
    [`蓝佛安的秘书指出，${WORDS}。`, 'speaker'],
    [`蓝佛安的夫人强调，${WORDS}。`, 'verb', 'speaker'],
    [`蓝佛安前任强调，${WORDS}。`, 'verb', 'speaker'],
    [`金湘军和蓝佛安指出，${WORDS}。`, 'speaker'],
    [`金湘军6日在太原指出，${WORDS}。`, 'speaker'],
    [`蓝佛安书记的秘书指出，${WORDS}。`, 'speaker'],
    [`企业家张三丰说，${WORDS}。`, 'verb', 'speaker'],
    [`正如金湘军所说，${WORDS}。`, 'verb', 'speaker'],
    [`省长金湘军、省委书记蓝佛安指出，${WORDS}。`, 'speaker'],
  ])('makes a difference in %s', (draft, ...kinds) => {
    expect(brief(draft)).toEqual([['differs', ...kinds]]);
  });

  it.each([
    [`${WORDS}，金湘军指出。`, 'speaker'],
    [`金湘军：${WORDS}。`, 'speaker'],
    [`${WORDS}。——金湘军`, 'speaker'],
    [`“${WORDS}。”——唐登杰`, 'speaker', 'direct'],
    [`“${WORDS}。”唐登杰在会上如是说。`, 'verb', 'speaker', 'direct'],
  ])('is read behind the words, or without a verb, in %s', (draft, ...kinds) => {
    expect(brief(draft)).toEqual([['differs', ...kinds]]);
  });

  it.each([
    [`蓝佛安没有指出，${WORDS}。`, 'negated'],
    [`蓝佛安不再强调，${WORDS}。`, 'negated', 'verb'],
    [`蓝佛安并未强调${WORDS}。`, 'negated', 'verb'],
    [`蓝佛安否认，${WORDS}。`, 'negated', 'verb'],
    [`蓝佛安从来没有指出过，${WORDS}。`, 'negated'],
    [`不是蓝佛安指出，${WORDS}。`, 'negated'],
    [`蓝佛安未必指出，${WORDS}。`, 'negated'],
    [`他从未指出，${WORDS}。`, 'negated'],
  ])('is told from one who does not say so, in %s', (draft, ...kinds) => {
    expect(brief(draft)).toEqual([['differs', ...kinds]]);
  });

  it.each(['会议要求', '太原市委书记强调', '该公司负责人介绍', '企业负责人说', '蓝书记指出', '省委要求'])(
    'cannot be known where the draft has %s, which is told',
    (words) => {
      expect(brief(`${words}，${WORDS}。`)).toEqual([['excerpt', 'named']]);
    },
  );
});

describe('the report’s own words', () => {
  it.each([`据金湘军介绍，${TOLD}。`, `金湘军介绍说，${TOLD}。`, `他说，${TOLD}。`])(
    'are nobody’s speech in %s',
    (draft) => expect(brief(draft)).toEqual([['differs', 'narrative']]),
  );

  it.each([`该公司负责人介绍，${TOLD}。`, `会议要求，${TOLD}。`])('are told to be so in %s', (draft) =>
    expect(brief(draft)).toEqual([['whole', 'told']]),
  );
});

describe('quotation marks that the draft adds to reported speech', () => {
  it.each(['他说：“小小烟火气里蕴藏着经济和民生大文章。”', '“未来竞争是战略科技力量的比拼。”'])(
    'make a difference in %s',
    (draft) => {
      expect(brief(draft)).toEqual([['differs', 'direct']]);
    },
  );

  it.each([
    ['“营商环境是企业引得来、留得住、发展得好的关键”，这句话让企业家印象深刻。', [['differs', 'direct'], ['absent']]],
    ['“小小烟火气里蕴藏着经济和民生大文章”，蓝佛安说，全场鼓掌。', [['differs', 'direct'], ['absent']]],
  ])('make one where more follows: %s', (draft, expected) => {
    expect(brief(draft)).toEqual(expected);
  });

  it('make one in each of two quotations side by side, which one attribution has', () => {
    expect(brief('他强调，“企业是创新的主体”“要坚持创新不停步”。')).toEqual([
      ['differs', 'verb', 'direct'],
      ['differs', 'verb', 'direct'],
    ]);
  });
});

describe('namedBy', () => {
  it.each([
    ['蓝佛安', 'speaker'],
    ['省委书记蓝佛安', 'speaker'],
    ['山西省委书记、省人大常委会主任蓝佛安', 'speaker'],
    ['蓝佛安书记', 'speaker'],
    ['会上蓝佛安', 'speaker'],
    ['蓝佛安的秘书', 'other'],
    ['蓝佛安秘书', 'other'],
    ['副省长王小明同志', 'other'],
    ['习总书记', 'other'],
    ['他', 'open'],
    ['全省上下', 'unclear'],
    ['省政府', 'office'],
    ['方案', 'unclear'],
  ])('reads %s as %s', (who, named) => {
    expect(namedBy(who, ['蓝佛安'])).toBe(named);
  });

  it('takes no name for another that holds it', () => {
    expect(isNamed('蓝佛安康', '蓝佛安')).toBe(false);
    expect(isNamed('小蓝佛安', '蓝佛安')).toBe(false);
  });
});
