import { describe, expect, it } from 'vitest';
import { includeOf, maps, pageInclude } from '@/scripts/lib/nginx-headers';

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

  it('allow each page its own styles, and nothing else that differs', () => {
    const pages = ['a', 'b'].map((name) => ({
      path: `/${name}.html`,
      headers: { 'content-security-policy': `${POLICY}; style-src 'sha256-${name}'; img-src 'self'` },
    }));
    expect(pageInclude(pages)).toContain("; style-src $page_styles; img-src \\'self\\''");
    expect(maps(pages, new Map())).toContain(`  "/a.html" "'sha256-a'";\n  "/b.html" "'sha256-b'";\n`);
    expect(() => maps([{ path: '/c.html', headers: {} }], new Map())).toThrow(
      '/c.html has no policy that names its styles.',
    );
    const odd = { path: '/d', headers: { 'content-security-policy': `${POLICY}; style-src 'sha256-d'; img-src *` } };
    expect(() => pageInclude([...pages, odd])).toThrow('/d has other headers than /a.html');
  });

  it('name the page that stands in the place of each withdrawn address, with room for the longest of them', () => {
    const long = `/briefings/${'a'.repeat(60)}/visits/${'b'.repeat(60)}`;
    const written = maps([], new Map([[long, '/withdrawn/a.html']]));
    expect(written).toContain(`map $uri $withdrawn {\n  default "";\n  "${long}" "/withdrawn/a.html";\n}`);
    expect(written).toContain('map_hash_bucket_size 256;');
  });
});
