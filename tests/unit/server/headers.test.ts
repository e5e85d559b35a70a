import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CACHE, COMMON, contentPolicy, NO_CONTENT_POLICY } from '@/server/headers';

const directives = (policy: string) => new Map(policy.split('; ').map((one) => [one.split(' ')[0], one]));

describe('contentPolicy', () => {
  it('allows a given style by its hash and nothing inline beside', () => {
    // echo -n 'p{color:red}' | openssl dgst -sha256 -binary | base64
    const hash = createHash('sha256').update('p{color:red}').digest('base64');
    expect(directives(contentPolicy(['p{color:red}'])).get('style-src')).toBe(`style-src 'sha256-${hash}'`);
    expect(contentPolicy([''])).toContain("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
  });

  it('hashes the style’s UTF-8 bytes, each style for itself', () => {
    const policy = contentPolicy(['a', '“中”']);
    expect(policy.match(/'sha256-[^']+'/g)).toEqual([
      "'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='",
      `'sha256-${createHash('sha256').update(Buffer.from('“中”', 'utf8')).digest('base64')}'`,
    ]);
  });

  it.each([[[]], [['a']]])('is closed but for what the site sends itself (styles: %j)', (styles) => {
    const policy = contentPolicy(styles);
    expect(policy).not.toMatch(/unsafe|\*|data:|https?:|nonce/);
    expect(directives(policy).get('default-src')).toBe("default-src 'none'");
    expect(directives(policy).get('script-src')).toBe("script-src 'self'");
    expect(directives(policy).get('base-uri')).toBe("base-uri 'none'");
    expect(directives(policy).get('frame-ancestors')).toBe("frame-ancestors 'none'");
    expect([...directives(policy).keys()]).toHaveLength(8);
  });

  it('allows speculation rules by their hash', () => {
    const hash = createHash('sha256').update('{"prerender":[]}').digest('base64');
    expect(directives(contentPolicy(['a'], ['{"prerender":[]}'])).get('script-src')).toBe(
      `script-src 'self' 'sha256-${hash}'`,
    );
  });

  it('allows the site’s own style sheets where none is inlined', () => {
    expect(directives(contentPolicy([])).get('style-src')).toBe("style-src 'self'");
  });
});

describe('the other headers', () => {
  it('let an answer that is no page load nothing', () => {
    expect(NO_CONTENT_POLICY).toBe("default-src 'none'; frame-ancestors 'none'");
  });

  it('stand on every answer and can stand in one', () => {
    expect(Object.keys(COMMON)).toEqual(
      expect.arrayContaining(['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy']),
    );
    for (const value of [...Object.values(COMMON), ...Object.values(CACHE)]) expect(value).toMatch(/^[\x20-\x7e]+$/);
  });
});
