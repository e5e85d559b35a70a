import { describe, expect, it } from 'vitest';
import { setAddress, setTitle } from '@/lib/export/share-titles';

describe('titles', () => {
  it('are set smaller the longer they are, and broken between words', () => {
    const long = setTitle('关于进一步做好全省专业镇梯次培育和高质量发展工作的实施意见');
    expect(long.size).toBe(58);
    expect(long.lines.map((line) => line.units.map((unit) => unit.text).join('')).join('')).toBe(
      '关于进一步做好全省专业镇梯次培育和高质量发展工作的实施意见',
    );
    expect(setTitle('题'.repeat(200)).size).toBe(28);
  });

  it('break no name that must stay whole', () => {
    const site = '清徐精细化工循环产业园';
    const { size, lines: set } = setTitle(`调研${site}`, [site]);
    expect([size, set.map((line) => line.units.map((unit) => unit.text).join(''))]).toEqual([42, [`调研${site}`]]);
  });

  it('of 200 characters lose none', () => {
    const drawn = setTitle('题目'.repeat(100)).lines.flatMap((line) => line.units.map((unit) => unit.text));
    expect(drawn.join('')).toBe('题目'.repeat(100));
  });
});

it('breaks an address nowhere behind a hyphen', () => {
  expect(setAddress('https://example.cn/topics/a-very-long-slug-of-an-article-2024', 11)).toEqual([
    'https://example.cn/',
    'topics/',
    'a-very-long-slug-of',
    '-an-article-2024',
  ]);
  expect(setAddress('https://zhengce.example.gov.cn/topics', 11)).toEqual([
    'https://zhengce.',
    'example.gov.cn/',
    'topics',
  ]);
});
