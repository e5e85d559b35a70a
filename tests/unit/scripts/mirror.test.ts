import { describe, expect, it } from 'vitest';
import { includeOf } from '@/scripts/lib/nginx-headers';

const POLICY = "default-src 'none'";

describe('the headers for nginx', () => {
  it('are those that the server sends, without what nginx says of the file itself', () => {
    const headers = { 'content-security-policy': POLICY, etag: '"x"', 'content-length': '5', 'x-a': 'b' };
    expect(includeOf([{ path: '/a', headers }])).toBe(
      [
        '# Written by npm run mirror.',
        "add_header content-security-policy 'default-src \\'none\\'' always;",
        "add_header x-a 'b' always;",
        '',
      ].join('\n'),
    );
  });

  it('are refused where two pages differ: nginx would send one of them the wrong policy', () => {
    const answers = [
      { path: '/a', headers: { 'content-security-policy': POLICY } },
      { path: '/b', headers: { 'content-security-policy': `${POLICY}; img-src *` } },
    ];
    expect(() => includeOf(answers)).toThrow('/b has other headers than /a: nginx has one set of lines for both.');
  });
});
