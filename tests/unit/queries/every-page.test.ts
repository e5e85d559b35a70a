import { describe, expect, it } from 'vitest';
import { everyPage } from '@/lib/paths';
import { library, withSecond } from './library';

const PAGES = [
  ...['/', '/topics', '/quotes', '/phrases', '/search', '/verify', '/compare', '/print', '/about'],
  ...['/topics/industry-chain', '/topics/innovation', '/topics/business-environment'],
  ...['/topics/consumption', '/topics/eldercare', '/topics/five-tasks'],
  '/briefings/taiyuan-2023-03',
  '/briefings/taiyuan-2023-03/source',
  '/briefings/taiyuan-2023-03/cite',
  '/briefings/taiyuan-2023-03/cite/qingxu-chemical-park',
  '/briefings/taiyuan-2023-03/cite/qingxu-vinegar-town',
  '/briefings/taiyuan-2023-03/cite/taiyuan-first-laboratory',
  '/briefings/taiyuan-2023-03/cite/taiyuan-boiler-group',
  '/briefings/taiyuan-2023-03/cite/yuanhan-technology',
  '/briefings/taiyuan-2023-03/cite/financial-service-hall',
  '/briefings/taiyuan-2023-03/cite/bell-tower-street',
  '/briefings/taiyuan-2023-03/cite/eldercare-incubator',
  ...['/briefings/taiyuan-2023-03/cite/symposium', '/briefings/taiyuan-2023-03/cite/mandate'],
  ...['/briefings/taiyuan-2023-03/cite/economic-work', '/briefings/taiyuan-2023-03/cite/manufacturing'],
  '/briefings/taiyuan-2023-03/cite/education-science-talent',
  ...['/briefings/taiyuan-2023-03/cite/opening-up', '/briefings/taiyuan-2023-03/cite/liveable-city'],
  '/briefings/taiyuan-2023-03/cite/closing',
  '/briefings/taiyuan-2023-03/visits/qingxu-chemical-park',
  '/briefings/taiyuan-2023-03/visits/qingxu-vinegar-town',
  '/briefings/taiyuan-2023-03/visits/taiyuan-first-laboratory',
  '/briefings/taiyuan-2023-03/visits/taiyuan-boiler-group',
  '/briefings/taiyuan-2023-03/visits/yuanhan-technology',
  '/briefings/taiyuan-2023-03/visits/financial-service-hall',
  '/briefings/taiyuan-2023-03/visits/bell-tower-street',
  '/briefings/taiyuan-2023-03/visits/eldercare-incubator',
  '/briefings/taiyuan-2023-03/tasks',
  ...['/quotes/taiyuan-2023-03/p1s4', '/quotes/taiyuan-2023-03/p1s7', '/quotes/taiyuan-2023-03/p2s2'],
  ...['/quotes/taiyuan-2023-03/p2s3', '/quotes/taiyuan-2023-03/p2s8', '/quotes/taiyuan-2023-03/p2s11'],
  ...['/quotes/taiyuan-2023-03/p2s13', '/quotes/taiyuan-2023-03/p3s3', '/quotes/taiyuan-2023-03/p3s6'],
  ...['/quotes/taiyuan-2023-03/p4s2', '/quotes/taiyuan-2023-03/p5s1', '/quotes/taiyuan-2023-03/p6s1'],
  ...['/phrases/zhi-chu-yun-jia', '/phrases/chi-gan-zha-jing', '/phrases/cong-0-dao-1', '/phrases/guo-zhi-da-zhe'],
  ...['/phrases/san-wu-san-ke', '/phrases/yuan-tou-huo-shui', '/phrases/he-li-fen-gong-xie-tong-fa-zhan'],
  ...['/phrases/liang-ge-ji-ben-shi-xian', '/phrases/shou-shan-zhi-di', '/phrases/fang-guan-fu'],
  ...['/phrases/zheng-fu-lian-zhu-qi-ye-chan-ye-yuan', '/phrases/yi-dai-yi-lu', '/phrases/jin-xiu-tai-yuan-cheng'],
  '/phrases/sheng-tai-yan-zhi',
  '/phrases/ren-min-cheng-shi-ren-min-jian-ren-min-cheng-shi-wei-ren-min',
  '/phrases/si-gan',
];

describe('everyPage', () => {
  it('gives the 71 pages of the site', () => {
    expect(everyPage(library)).toEqual(PAGES);
    expect(PAGES).toHaveLength(71);
  });

  it('gives no tasks page and no visits to a briefing without them', () => {
    expect(everyPage(withSecond).slice(PAGES.length - library.phrases.length, -library.phrases.length)).toEqual([
      '/briefings/second',
      '/briefings/second/source',
      '/briefings/second/cite',
      '/briefings/second/cite/symposium',
      '/briefings/second/cite/closing',
      '/quotes/second/p4s2',
      '/quotes/second/p6s1',
    ]);
  });

  it('gives the index pages alone where there is no content', () => {
    expect(everyPage({ ...library, topics: [], briefings: [], phrases: [] })).toEqual([
      ...['/', '/topics', '/quotes', '/phrases', '/search', '/verify', '/compare', '/print', '/about'],
    ]);
  });

  it('keeps the address of a phrase that stands nowhere any more', () => {
    expect(everyPage({ ...library, briefings: [] })).toContain('/phrases/si-gan');
  });
});
