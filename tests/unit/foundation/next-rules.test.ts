import { describe, expect, it } from 'vitest';
import { allFiles, linesWith, read, siteFiles } from './files';
import { specifiersOf } from './imports';

/** What draws share images: its styles end in a picture, and no page holds them. */
const DRAWING = 'app/share/draw.tsx';

// biome-ignore format: a table
const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp, breach: string])[] = [
  ['a client component', /^\s*['"]use client['"]/, "'use client';"],
  ['a server action', /^\s*['"]use server['"]/, "  'use server';"],
  ['a cached function of Next', /^\s*['"]use cache/, "'use cache';"],
  ['an inline style', /\bstyle\s*=|\bstyle:\s*\{/, '<p style={{ color }}>'],
  ['an inline event handler', /\son[A-Z]\w*=\{/, '<a onClick={go}>'],
  ['a Suspense boundary', /\bSuspense\b/, '<Suspense>'],
  ['a hook', /\buse(?:State|Effect|Reducer|Ref|Memo|Callback|Context|Transition|Optimistic|ActionState)\b/, 'useState(0)'],
];

describe('a page is HTML from the server alone, so the site', () => {
  it.each(FORBIDDEN)('holds no %s', (what, pattern, breach) => {
    expect(breach).toMatch(pattern);
    const held = what === 'an inline style' ? siteFiles.filter((path) => path !== DRAWING) : siteFiles;
    expect(linesWith(held, pattern)).toEqual([]);
  });

  it('uses neither next/image, next/script, next/link, next/dynamic nor next/form', () => {
    const named = siteFiles.flatMap((path) => specifiersOf(read(path)).map((name) => `${path} ${name}`));
    expect(
      named.filter((line) => / next\/(?:image|script|link|dynamic|form|legacy\/\w+)(?:\.js)?$/.test(line)),
    ).toEqual([]);
    expect(named.some((line) => line.endsWith(' next/navigation'))).toBe(true);
  });

  it('has no loading, error, template or default file', () => {
    const special = /^app\/(?:.*\/)?(?:loading|error|global-error|template|default)\.\w+$/;
    expect('app/topics/loading.tsx').toMatch(special);
    expect(allFiles.filter((path) => special.test(path))).toEqual([]);
  });

  it('has no proxy, middleware, instrumentation or root catch-all', () => {
    const special = /^(?:src\/)?(?:middleware|proxy|instrumentation)\.\w+$|^app\/\[\[?\.\.\./;
    expect('app/[...path]/page.tsx').toMatch(special);
    expect(allFiles.filter((path) => special.test(path))).toEqual([]);
  });

  it('sets HTML in one place, where a sentence is placed', () => {
    const places = linesWith(siteFiles, /dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML|document\.write/);
    expect(places).toHaveLength(1);
    expect(places[0]).toMatch(/^components\/sentence-text\.tsx:\d+ .*__html: part\.html/);
  });

  it('keeps the dictionary of pinyin, of which serving needs nothing, out of the pages’ code', () => {
    expect(read('next.config.ts')).toContain("serverExternalPackages: ['pinyin-pro']");
    const importers = siteFiles.filter((path) => specifiersOf(read(path)).includes('pinyin-pro'));
    expect(importers).toEqual(['lib/text/pinyin.ts']);
  });

  it('has nothing made while it is compiled, when there is no library: what has one address and asks for nothing of a request waits for one', () => {
    const own = /^app\/(?:[^[]+\/)?(?:page\.tsx|route\.ts|robots\.ts|sitemap\.ts)$/;
    const asks = /\bsearchParams\b|\brequest\b|\bheaders\(\)/;
    const made = siteFiles.filter((path) => own.test(path) && !asks.test(read(path)));
    expect(made).toContain('app/page.tsx');
    expect(made.filter((path) => !read(path).includes("export const dynamic = 'force-dynamic';"))).toEqual([]);
  });

  it('tells Next to put metadata in the head for every agent', () => {
    expect(read('next.config.ts')).toContain('htmlLimitedBots: /.*/');
    expect(read('next.config.ts')).not.toMatch(/\b(?:rewrites|images|serverActions)\b/);
  });
});
