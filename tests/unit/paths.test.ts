import { describe, expect, it } from 'vitest';
import {
  absolute,
  isSentenceId,
  isStatementId,
  paths,
  readSiteUrl,
  SLUG,
  sentenceId,
  sentencePlace,
} from '@/lib/paths';

describe('ids', () => {
  it.each(['p1s1', 'p2s5', 'p9999s9999'])('takes %s for a sentence’s and a statement’s id', (id) => {
    expect([isSentenceId(id), isStatementId(id)]).toEqual([true, true]);
  });

  it.each(['p2s5b', 'p2s5c', 'p2s5d'])('takes %s for a statement’s id alone', (id) => {
    expect([isSentenceId(id), isStatementId(id)]).toEqual([false, true]);
  });

  it.each([
    '',
    'p0s1',
    'p1s0',
    'p01s1',
    'P1S1',
    'p2s5a',
    'p2s5e',
    'p2s5bb',
    ' p1s1',
    'p1s1\n',
    'p10000s1',
    'p1',
    'p１s１',
  ])('takes %j for no id', (id) => {
    expect([isSentenceId(id), isStatementId(id)]).toEqual([false, false]);
  });

  it('come from a place and give it back', () => {
    expect(sentenceId(2, 5)).toBe('p2s5');
    expect(sentencePlace('p12s34')).toEqual({ paragraph: 12, number: 34 });
    expect(sentencePlace('p2s5b')).toEqual({ paragraph: 2, number: 5 });
  });
});

describe('SLUG', () => {
  it.each(['a', 'taiyuan-2023-03', '5-tasks', 'a'.repeat(60)])('lets %s stand', (slug) => {
    expect(slug).toMatch(SLUG);
  });

  it.each(['', '-a', 'a-', 'a--b', 'A', 'a_b', 'a b', '../a', 'a/b', '太原', 'a\n', 'a'.repeat(61), '%61', '.'])(
    'refuses %j',
    (slug) => {
      expect(slug).not.toMatch(SLUG);
    },
  );
});

describe('paths', () => {
  it('gives the address of every object', () => {
    expect([
      paths.home(),
      paths.about(),
      paths.topics(),
      paths.topic('eldercare'),
      paths.briefing('b'),
      paths.source('b'),
      paths.section('b', 'closing'),
      paths.visit('b', 'v'),
      paths.tasks('b'),
      paths.task('b', 3),
      paths.error(404),
    ]).toEqual([
      '/',
      '/about',
      '/topics',
      '/topics/eldercare',
      '/briefings/b',
      '/briefings/b/source',
      '/briefings/b#closing',
      '/briefings/b/visits/v',
      '/briefings/b/tasks',
      '/briefings/b/tasks#task-3',
      '/errors/404',
    ]);
  });

  it('gives a statement the place of its first sentence', () => {
    expect(paths.sentence('b', 'p2s5')).toBe('/briefings/b#p2s5');
    expect(paths.sentence('b', 'p2s5b')).toBe('/briefings/b#p2s5');
    expect(paths.statement('b', 'p2s5b')).toBe('/quotes/b/p2s5b');
  });

  it('gives the quote index its filter in one order, without empty values', () => {
    expect(paths.quotes()).toBe('/quotes');
    expect(paths.quotes({ topic: '', verb: '' })).toBe('/quotes');
    expect(paths.quotes({ briefing: 'b', topic: 't' })).toBe('/quotes?topic=t&briefing=b');
    expect(paths.quotes({ verb: '指出' })).toBe('/quotes?verb=%E6%8C%87%E5%87%BA');
    expect(paths.quotes({ verb: 'a&b=c#d' })).toBe('/quotes?verb=a%26b%3Dc%23d');
  });
});

describe('readSiteUrl', () => {
  it.each([
    ['https://example.cn', 'https://example.cn'],
    ['https://example.cn/', 'https://example.cn'],
    ['http://example.cn:8080', 'http://example.cn:8080'],
    ['HTTPS://Example.CN', 'https://example.cn'],
    ['', undefined],
    ['  ', undefined],
    [undefined, undefined],
  ])('reads %j as %j', (value, origin) => {
    expect(readSiteUrl(value)).toBe(origin);
  });

  it.each([
    'example.cn',
    '/x',
    'ftp://example.cn',
    'https://example.cn/a',
    'https://example.cn?a',
    'https://example.cn#a',
    'https://u@example.cn',
    'https://u:p@example.cn',
    'javascript:alert(1)',
    'https://',
  ])('refuses %s and says how to write it', (value) => {
    expect(() => readSiteUrl(value)).toThrow(
      `SITE_URL is “${value}”, which is no site's origin. Write it as https://example.cn`,
    );
  });
});

describe('absolute', () => {
  it('joins the origin and the path', () => {
    expect(absolute('https://example.cn', '/quotes')).toBe('https://example.cn/quotes');
  });

  it('gives nothing where the release knows no address', () => {
    expect(absolute(undefined, '/quotes')).toBeUndefined();
  });
});
