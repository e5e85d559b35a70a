import { expect, it } from 'vitest';
import { proposeSlug, wordStarts } from '@/lib/text/pinyin';

const NONE = new Set<string>();

it.each([
  ['吃干榨净', 'chi-gan-zha-jing'],
  ['从0到1', 'cong-0-dao-1'],
  ['从０到１', 'cong-0-dao-1'],
  ['政府+链主企业+产业园', 'zheng-fu-lian-zhu-qi-ye-chan-ye-yuan'],
  ['人民城市人民建,人民城市为人民', 'ren-min-cheng-shi-ren-min-jian-ren-min-cheng-shi-wei-ren-min'],
  ['绿水青山', 'lv-shui-qing-shan'],
  ['e镇', 'e-zhen'],
  ['5G', '5g'],
  ['C919', 'c919'],
  ['‘两山’理论', 'liang-shan-li-lun'],
  ['长三角', 'chang-san-jiao'],
  ['银行行长', 'yin-hang-hang-zhang'],
  ['重庆', 'chong-qing'],
  ['996', '996'],
  ['Café', 'cafe'],
  ['……', 'phrase'],
])('proposes for %s the slug %s', (text, slug) => {
  expect(proposeSlug(text, NONE)).toBe(slug);
});

it('ends a long slug at a syllable, at most 60 characters in', () => {
  const long = '合理分工、协同发展,分步实施、循序渐进,一体布局、打牢基础';
  const slug = 'he-li-fen-gong-xie-tong-fa-zhan-fen-bu-shi-shi-xun-xu-jian';
  expect(slug).toHaveLength(58);
  expect(proposeSlug(long, NONE)).toBe(slug);
  expect(proposeSlug('a'.repeat(99), NONE)).toBe('a'.repeat(60));
});

it('numbers a slug that is taken, within the same length', () => {
  expect(proposeSlug('四敢', new Set(['si-gan']))).toBe('si-gan-2');
  expect(proposeSlug('四敢', new Set(['si-gan', 'si-gan-2']))).toBe('si-gan-3');
  const full = 'ren-min-cheng-shi-ren-min-jian-ren-min-cheng-shi-wei-ren-min';
  expect(full).toHaveLength(60);
  expect(proposeSlug('人民城市人民建,人民城市为人民', new Set([full]))).toBe(
    'ren-min-cheng-shi-ren-min-jian-ren-min-cheng-shi-wei-ren-2',
  );
  expect(proposeSlug('a'.repeat(99), new Set(['a'.repeat(60)]))).toBe(`${'a'.repeat(58)}-2`);
});

it.each([
  ['李明在青川市调研', 7, '李明在青川市'],
  ['李明赴时代广场调研时强调', 9, '李明赴时代广场调研'],
  ['李明赴时代广场调研时强调', 8, '李明赴时代广场'],
])('cuts %s after at most %i characters where a word ends', (text, longest, start) => {
  expect(wordStarts(text, longest)[0]).toBe(start);
});
