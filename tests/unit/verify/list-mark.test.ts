import { describe, expect, it } from 'vitest';
import { check } from '@/lib/verify/check';
import { listMarkOf } from '@/lib/verify/list-mark';
import { findings, library, only } from './article';

const TEXT = '清徐老陈醋专业镇是首批省级专业镇。';

describe('marks before a sentence', () => {
  it.each([
    '1、',
    '2. ',
    '3）',
    '• ',
    '> ',
    '>> ',
    '👍',
    '👨‍👩‍👧 ',
    '🇨🇳',
    '1️⃣',
    '（1）',
    '(二)',
    '①',
    '一、',
    '# ',
    '- ',
  ])('are no words: %s', (mark) => {
    expect(only(`${mark}${TEXT}`)).toMatchObject({ verdict: 'whole' });
    const { start, end, text } = only(`${mark}${TEXT}`);
    expect(`${mark}${TEXT}`.slice(start, end)).toBe(text);
    expect(text.endsWith(TEXT)).toBe(true);
  });

  it('are left out before an attribution too', () => {
    expect(findings('（1）蓝佛安没有指出，企业是创新的主体。')).toMatchObject([
      { verdict: 'differs', text: '企业是创新的主体。', start: 11 },
    ]);
  });

  it('are nothing by themselves', () => {
    expect(check('👍\n•\n1、', library).entries.flatMap((entry) => entry.findings)).toEqual([]);
  });

  it.each(['3.5亿', '2023年', '一、二、三产业', '1、2、3月', '二是', '“四敢”'])('are not taken off %s', (text) => {
    expect(listMarkOf(text)).toBe(0);
  });
});
