import { describe, expect, it } from 'vitest';
import { everyPage } from '@/lib/paths';
import { library, withSecond } from './library';

const PAGES = [
  ...['/', '/topics', '/quotes', '/search', '/verify', '/about'],
  ...['/topics/industry-chain', '/topics/innovation', '/topics/business-environment'],
  ...['/topics/consumption', '/topics/eldercare', '/topics/five-tasks'],
  '/briefings/taiyuan-2023-03',
  '/briefings/taiyuan-2023-03/source',
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
];

describe('everyPage', () => {
  it('gives the 35 pages of the site', () => {
    expect(everyPage(library)).toEqual(PAGES);
    expect(PAGES).toHaveLength(35);
  });

  it('gives no tasks page and no visits to a briefing without them', () => {
    expect(everyPage(withSecond).slice(PAGES.length)).toEqual([
      '/briefings/second',
      '/briefings/second/source',
      '/quotes/second/p4s2',
      '/quotes/second/p6s1',
    ]);
  });

  it('gives the index pages alone where there is no content', () => {
    expect(everyPage({ ...library, topics: [], briefings: [] })).toEqual([
      '/',
      '/topics',
      '/quotes',
      '/search',
      '/verify',
      '/about',
    ]);
  });
});
