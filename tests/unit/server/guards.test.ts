import { describe, expect, it } from 'vitest';
import { judge, type Verdict } from '@/server/guards';

const HOST = ['Host', 'example.cn'] as const;
const ask = (target: string, method = 'GET', rawHeaders: readonly string[] = HOST): Verdict =>
  judge({ method, target, rawHeaders });
const refusal = (status: number) => ({ kind: 'refused', status });
const page = (path: string, query = '') => ({ kind: 'path', path, query });

describe('methods and headers', () => {
  it.each(['GET', 'HEAD'])('lets %s through', (method) => {
    expect(ask('/topics', method)).toEqual(page('/topics'));
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'get', ''])('refuses the method “%s”', (method) => {
    expect(ask('/topics', method)).toEqual(refusal(405));
  });

  it('takes a form for the one path that has one, its query left aside', () => {
    expect(ask('/verify', 'POST')).toEqual({ kind: 'posted', path: '/verify' });
    expect(ask('/verify?text=x', 'POST')).toEqual({ kind: 'posted', path: '/verify' });
    for (const target of ['/verify/', '/verify/x', '//verify', '/Verify', '/%76erify', '/'])
      expect(ask(target, 'POST')).toEqual(refusal(405));
    for (const method of ['PUT', 'post', 'PATCH']) expect(ask('/verify', method)).toEqual(refusal(405));
    expect(ask('/verify', 'POST', [...HOST, 'Next-Action', '1'])).toEqual(refusal(405));
    expect(ask('/verify', 'POST', [])).toEqual(refusal(400));
  });

  it('refuses a Server Action however it is spelled', () => {
    for (const name of ['Next-Action', 'next-action', 'NEXT-ACTION'])
      expect(ask('/', 'GET', [...HOST, name, '1'])).toEqual(refusal(405));
  });

  it('wants one host, and reads no header’s value as a name', () => {
    expect(ask('/', 'GET', [])).toEqual(refusal(400));
    expect(ask('/', 'GET', [...HOST, 'HOST', 'evil.com'])).toEqual(refusal(400));
    expect(ask('/', 'GET', [...HOST, 'X-A', 'host', 'X-B', 'next-action'])).toEqual(page('/'));
  });
});

describe('targets', () => {
  it.each(['http://evil.com/topics', 'evil.com:443', '*', '', '?topic=x', '/topics#x', '/quotes?topic=#x'])(
    'refuses “%s”, which is no path',
    (target) => {
      expect(ask(target)).toEqual(refusal(400));
    },
  );

  it.each(['/topics/%E0%A4%A', '/%ff%fe', '/%', '/%zz', '/%c0%ae%c0%ae/'])('refuses broken escapes: %s', (target) => {
    expect(ask(target)).toEqual(refusal(400));
  });

  it.each([
    ...['//evil.com', '//evil.com/', '/topics//x', '/topics//', '/\\evil.com', '/a\\b'],
    ...['/..', '/../etc/passwd', '/topics/../about', '/.', '/./about', '/.env', '/topics/.git', '/%2e%2e/x'],
    ...['/%00', '/topics/%69nnovation', '/topics/%2569nnovation', '/主题', '/a b', '/a;b', '/a:b', '/@x', '/a,b'],
  ])('finds nothing under “%s”', (target) => {
    expect(ask(target)).toEqual(refusal(404));
  });

  it.each(['/', '/topics', '/briefings/taiyuan-2023-03/visits/bell-tower-street', '/sitemap.xml', '/_next/x.~9.woff2'])(
    'asks the site for “%s”',
    (target) => {
      expect(ask(target)).toEqual(page(target));
    },
  );

  it('moves an address with a slash at its end, with the query that the page without it takes', () => {
    expect(ask('/topics/')).toEqual({ kind: 'moved', location: '/topics' });
    expect(ask('/topics/?topic=x')).toEqual({ kind: 'moved', location: '/topics' });
    expect(ask('/quotes/?utm_source=a&topic=x')).toEqual({ kind: 'moved', location: '/quotes?topic=x' });
    expect(ask('/')).toEqual(page('/'));
  });

  it('judges the longest path that a header can hold within a moment', () => {
    const start = performance.now();
    for (const end of ['!', '%20', '//', '/..', ''])
      for (const piece of ['a', 'a.', 'a/', '~-', '._']) ask(`/${piece.repeat(8_000)}${end}`);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('queries', () => {
  it.each([
    ['', ''],
    ['?', ''],
    ['?utm_source=x&_rsc=1&from=timeline', ''],
    ['?topic=', ''],
    ['?TOPIC=x', ''],
    ['?verb=%E5%BC%BA%E8%B0%83&topic=a', '?topic=a&verb=%E5%BC%BA%E8%B0%83'],
    ['?topic=a&topic=b', '?topic=a'],
    ['?topic=&topic=b', ''],
    ['?topic=a%26verb%3Db', '?topic=a%26verb%3Db'],
    ['?topic=a?b', '?topic=a%3Fb'],
    ['?topic=%ff', '?topic=%EF%BF%BD'],
    ['?topic=%', '?topic=%25'],
    ['?briefing=x&verb=y&topic=z', '?topic=z&verb=y&briefing=x'],
    ['?__proto__=x&constructor=y', ''],
  ])('makes “%s” “%s”', (sent, kept) => {
    expect(ask(`/quotes${sent}`)).toEqual(page('/quotes', kept));
  });

  it('cuts a value behind the first character that is too much, so that the page can say so', () => {
    expect(ask(`/quotes?topic=${'x'.repeat(15_000)}`)).toEqual(page('/quotes', `?topic=${'x'.repeat(61)}`));
    const pairs = encodeURIComponent('𠮷'.repeat(300));
    expect(ask(`/search?q=${pairs}`)).toEqual(page('/search', `?q=${encodeURIComponent('𠮷'.repeat(201))}`));
    expect(ask(`/quotes?topic=${'x'.repeat(60)}`)).toEqual(page('/quotes', `?topic=${'x'.repeat(60)}`));
  });

  it('keeps a search term for the page of a briefing, and for no page below it', () => {
    expect(ask('/briefings/x?q=a&topic=b')).toEqual(page('/briefings/x', '?q=a'));
    expect(ask('/briefings/x/source?q=a')).toEqual(page('/briefings/x/source'));
  });

  it('drops every query of a page that lists none', () => {
    for (const path of ['/', '/topics', '/quotes/taiyuan-2023-03/p1s3'])
      expect(ask(`${path}?topic=x`)).toEqual(page(path));
  });

  it('sends who chooses pieces or moves one to the address of what comes of it', () => {
    const moved = (location: string) => ({ kind: 'moved', location });
    expect(ask('/print?s=&s=a&s=b_c')).toEqual(moved('/print?s=a.b_c'));
    expect(ask('/print?s=a.b_c&move=up1')).toEqual(moved('/print?s=b_c.a'));
    expect(ask('/print?s=a&move=out0')).toEqual(moved('/print?s=.'));
    expect(ask('/print/?s=b&s=a')).toEqual(moved('/print?s=b.a'));
    expect(ask('/print?')).toEqual(page('/print'));
    expect(ask('/print?s=a.b_c')).toEqual(page('/print', '?s=a.b_c'));
    expect(ask(`/print?s=${'a&s='.repeat(3_000)}`)).toEqual(moved(`/print?s=${'a.'.repeat(1_000)}a`));
  });
});
