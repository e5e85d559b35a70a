import { describe, expect, it } from 'vitest';
import type { AttributionIssue } from '@/lib/verify/report';
import { findings, found, only } from './article';

const SAID = '要坚持创新不停步,积极引入智能制造技术';

/** An issue in short. */
function short(issue: AttributionIssue): string {
  if (issue.kind === 'verb' || issue.kind === 'named')
    return `${issue.kind} ${issue.draft} ${issue.statement.attribution.verb}`;
  if (issue.kind === 'speaker') return `${issue.kind} ${issue.draft} ${issue.speaker}`;
  return issue.kind === 'narrative' ? `${issue.kind} ${issue.draft}` : issue.kind;
}

const issues = (draft: string) => found(draft).issues.map(short);

describe('check', () => {
  it.each([
    [`他强调，${SAID}。`, ['verb 强调 指出']],
    [`蓝佛安说：${SAID}。`, ['verb 说 指出']],
    [`会上，蓝佛安还强调${SAID}。`, ['verb 强调 指出']],
    [`金湘军指出，${SAID}。`, ['speaker 金湘军 蓝佛安']],
    [`在太原，金湘军强调，${SAID}。`, ['verb 强调 指出', 'speaker 金湘军 蓝佛安']],
    ['蓝佛安指出,营商环境是企业引得来、留得住、发展得好的关键。', ['verb 指出 说']],
    ['他强调，要全力打造“三无三可”营商环境。', ['verb 强调 说']],
    ['蓝佛安表示，清徐老陈醋专业镇是首批省级专业镇。', ['narrative 蓝佛安表示']],
  ])('says what is wrong in %s', (draft, expected) => {
    expect(issues(draft)).toEqual(expected);
    expect(only(draft).verdict).toBe('differs');
  });

  it.each([
    `他指出，${SAID}。`,
    `蓝佛安指出，${SAID}。`,
    `省委书记蓝佛安指出，${SAID}。`,
    `他还指出，${SAID}。`,
    `蓝佛安在座谈会上指出，${SAID}。`,
  ])('finds nothing wrong in %s, whose attribution is its own', (draft) => {
    expect(issues(draft)).toEqual([]);
    expect(only(draft)).toMatchObject({ verdict: 'excerpt', text: `${SAID}。` });
  });

  it.each([
    [`会议强调，${SAID}。`, ['named 会议强调 指出']],
    [`报道指出，${SAID}。`, ['named 报道指出 指出']],
  ])('asks to look, and calls nothing wrong, in %s', (draft, expected) => {
    expect(issues(draft)).toEqual(expected);
    expect(only(draft).verdict).toBe('excerpt');
  });

  it.each([
    `按照有关要求，${SAID}。`,
    '报道指出，清徐老陈醋专业镇是首批省级专业镇。',
    '蓝佛安强调，努力在煤炭资源应用上做到更好，小猫很可爱。',
  ])('guesses nothing in %s', (draft) => {
    expect(findings(draft).flatMap((one) => ('found' in one ? one.found.issues : []))).toEqual([]);
  });
});

describe('reported speech in quotation marks', () => {
  it.each([
    ['蓝佛安说，“营商环境是企业引得来、留得住、发展得好的关键。”', 'differs', ['direct']],
    ['蓝佛安说：「营商环境是企业引得来、留得住、发展得好的关键」。', 'differs', ['direct']],
    ['他指出"要坚持创新不停步"。', 'differs', ['direct']],
    ['“要坚持创新不停步。”他指出。', 'differs', ['direct']],
    ['“要坚持创新不停步”，蓝佛安强调。', 'differs', ['verb 强调 指出', 'direct']],
    ['蓝佛安说，“要全力打造‘三无三可’营商环境,让企业放开手脚,专心致志搞发展。”', 'differs', ['direct']],
    ['蓝佛安强调“四敢”。', 'excerpt', []],
    ['“要坚持创新不停步”', 'differs', ['direct']],
  ])('is warned of in %s', (draft, verdict, expected) => {
    expect(issues(draft)).toEqual(expected);
    expect(only(draft)).toMatchObject({ unit: 'quotation', verdict });
  });

  it('is looked at in each quotation of a sentence, and so is what stands between them', () => {
    const draft = '他指出“要坚持创新不停步”，并指出，能源革命的关键在于技术创新。';
    expect(findings(draft).map(({ unit, verdict, text }) => [unit, verdict, text])).toEqual([
      ['quotation', 'differs', '要坚持创新不停步'],
      ['sentence', 'whole', '能源革命的关键在于技术创新。'],
    ]);
  });
});
