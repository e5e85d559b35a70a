import { describe, expect, it } from 'vitest';
import { judge } from '@/server/guards';
import { fc } from '../property';

describe('whatever is sent', () => {
  const pieces = [
    '/',
    '//',
    '..',
    '.',
    '%',
    '%2e',
    '%00',
    '?',
    '#',
    '\\',
    'topics',
    'quotes',
    'topic=',
    '&',
    '@',
    ':',
    'é',
  ];
  const target = fc
    .array(
      fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 4 })),
    )
    .map((parts) => parts.join(''));
  const sent = fc.oneof(
    target,
    target.map((text) => `/${text}`),
    target.map((text) => `/quotes?${text}`),
    fc
      .array(
        fc.oneof(fc.constantFrom('s=', 's=a.b', '&', '.', '..', '_', '+', 'move=up1', 'move=out0', '%0A'), target),
        {
          maxLength: 12,
        },
      )
      .map((parts) => `/print?${parts.join('')}`),
    fc.integer({ min: 990, max: 1_010 }).map((times) => `/print?s=${'a.'.repeat(times)}`),
  );
  const headers = fc.array(fc.tuple(fc.constantFrom('Host', 'X', 'Next-Action'), fc.string()), { maxLength: 3 });

  it('gives a verdict, stays on its host and lets only its own paths through', () => {
    fc.assert(
      fc.property(sent, fc.oneof(fc.constant([['Host', 'x']]), headers), (target, pairs) => {
        const verdict = judge({ method: 'GET', target, rawHeaders: pairs.flat() });
        if (verdict.kind === 'refused' || verdict.kind === 'posted') return;
        const address = verdict.kind === 'moved' ? verdict.location : verdict.path + verdict.query;
        const url = new URL(address, 'http://own.example');
        expect(url.host).toBe('own.example');
        expect(url.pathname + url.search).toBe(address);
        expect(url.pathname).toMatch(/^\/[\w.~/-]*$/);
        expect(url.pathname).not.toMatch(/\/\/|\/\.|.\/$/);
        // What has been judged once is judged alike.
        expect(judge({ method: 'GET', target: address, rawHeaders: ['Host', 'x'] })).toEqual({
          kind: 'path',
          path: url.pathname,
          query: url.search,
        });
      }),
      { numRuns: 3_000 },
    );
  });
});
