import { describe, expect, it } from 'vitest';
import type { Library } from '@/lib/model';
import { check } from '@/lib/verify/check';
import { must } from './article';
import { times, voices } from './many-voices';

const WORDS = '要把山水林田湖草沙作为一个整体来保护治理';
const MARKED = '要把“山水林田湖草沙”作为一个整体来保护治理';
const ALTERED = '要把山水林田湖草沙作为一个整体来养护治理';

/** What the only finding of a draft says of it: the verdict, who speaks at the place, the issues, the other places. */
function told(draft: string, library: Library) {
  const { entries } = check(draft, library);
  const [finding, ...others] = entries.flatMap((entry) => entry.findings);
  expect(others).toEqual([]);
  if (!finding || !('found' in finding)) throw new Error(`${draft} is ${finding?.verdict}`);
  const { verdict, found } = finding;
  const { speaker, verb } = must(found.statements[0]).attribution;
  const issues = found.issues.map((issue) => issue.kind);
  return { verdict, at: `${speaker}${verb}`, issues, others: found.otherCount, isMore: found.isMore };
}

describe('words that many say', () => {
  const one = voices(['王建国', '指出', WORDS], ['李晓明', '强调', WORDS]);
  const many = voices(...times(250, '王建国', '指出', WORDS), ['李晓明', '强调', WORDS]);

  it.each([`李晓明强调，${WORDS}。`, `省长李晓明还强调，${WORDS}。`, `在会上，李晓明强调${WORDS}。`])(
    'are right behind 250 others who say them: %s',
    (draft) => {
      const { verdict, at, issues } = told(draft, many);
      expect([at, issues]).toEqual(['李晓明强调', []]);
      expect(['whole', 'excerpt']).toContain(verdict);
    },
  );

  it.each([
    ['李晓明强调', '李晓明强调', []],
    ['李晓明说', '李晓明强调', ['verb']],
    ['王建国强调', '王建国指出', ['verb']],
    ['张三丰强调', '李晓明强调', ['speaker']],
    ['张三丰指出', '王建国指出', ['speaker']],
    ['他强调', '李晓明强调', []],
  ])('are judged where the draft’s attribution is least wrong: %s', (opening, at, issues) => {
    expect(told(`${opening}：${WORDS}。`, one)).toMatchObject({ at, issues });
    expect(told(`${opening}：${WORDS}。`, many)).toMatchObject({ at, issues });
  });

  it('are so also where one of them is altered', () => {
    expect(told(`李晓明强调，${ALTERED}。`, many)).toMatchObject({ verdict: 'differs', at: '李晓明强调', issues: [] });
    expect(told(`他强调：${ALTERED}。`, many)).toMatchObject({ verdict: 'differs', at: '李晓明强调', issues: [] });
    expect(told(`他要求：${ALTERED}。`, many).issues).toEqual(['verb']);
  });

  it('are nobody’s mistake where more say them than can be asked', () => {
    const crowd = voices(...times(2300, '王建国', '指出', WORDS), ['李晓明', '强调', WORDS]);
    expect(told(`他要求：${WORDS}。`, crowd)).toEqual({
      ...{ verdict: 'excerpt', at: '王建国指出', issues: [], others: 199, isMore: true },
    });
    expect(told(`李晓明强调，${WORDS}。`, crowd)).toMatchObject({ verdict: 'whole', at: '李晓明强调', issues: [] });
    expect(told(`李晓明同志强调，${WORDS}。`, crowd).issues).toEqual([]);
    expect(told(`王建国指出，${WORDS}。`, crowd)).toMatchObject({ verdict: 'whole', issues: [] });
    expect(told(`李晓明强调：${ALTERED}。`, crowd)).toMatchObject({ verdict: 'differs', issues: [] });
  });

  it.each([1, 250])('are nobody’s mistake where the right speaker has them with other marks, behind %d', (count) => {
    const library = voices(...times(count, '王建国', '指出', MARKED), ['李晓明', '强调', WORDS]);
    expect(told(`李晓明强调：${MARKED}。`, library).issues).toEqual([]);
  });

  it.each([
    [200, 'whole', false],
    [201, 'excerpt', true],
  ])('stand at %d places, of which it is said how many are told', (count, verdict, isMore) => {
    expect(told(`他指出：${WORDS}。`, voices(...times(count, '王建国', '指出', WORDS)))).toMatchObject({
      ...{ verdict, others: 199, isMore },
    });
  });

  it('are a mistake where all who say them are known and none agrees', () => {
    const alike = voices(...times(250, '王建国', '指出', WORDS));
    expect(told(`李晓明强调：${WORDS}。`, alike)).toMatchObject({ verdict: 'differs', issues: ['verb', 'speaker'] });
  });
});
