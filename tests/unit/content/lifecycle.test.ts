import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '@/lib/content/library';
import type { Library } from '@/lib/model';
import { slugs } from '../queries/library';
import { baseWith, load } from './folder';
import { copyOf, DRAFT_WORD, REVISED, WITHDRAWN_WORD, withStandings } from './standings';

describe('a draft', () => {
  const faulty = async (): Promise<string> => {
    const root = await withStandings();
    await writeFile(join(root, 'briefings/harbour-draft/02-ferry.md'), 'nothing that could be read');
    return root;
  };

  it('stops no public build by its faults, and is told of', async () => {
    const { report, library } = await load(await faulty());
    expect(report).toMatch(/harbour-draft\/02-ferry\.md:1:1 warning has no front matter/);
    expect(report).toMatch(/\n0 errors, \d warnings?$/);
    expect(slugs(library?.briefings ?? [])).toEqual(['harbour-2024']);
  });

  it('fails the check by the same faults', async () => {
    const { report, library } = await load(await faulty(), { drafts: true });
    expect(library).toBeUndefined();
    expect(report).toMatch(/harbour-draft\/02-ferry\.md:1:1 error has no front matter/);
  });

  it('whose name cannot be an address stops no public build either', async () => {
    const root = await baseWith(await copyOf('Harbour', 'draft: true\n'));
    expect((await load(root)).report).toMatch(
      /content\/briefings\/Harbour:1:1 warning “Harbour” cannot be part of an address/,
    );
  });

  const linkFrom = async (root: string, slug: string): Promise<void> => {
    const file = join(root, `briefings/${slug}/03-closing.md`);
    const to = '[一百户人家](/briefings/harbour-draft)';
    await writeFile(file, (await readFile(file, 'utf8')).replace('一百户人家', to));
  };

  it('leaves the links of others checked', async () => {
    const root = await faulty();
    await linkFrom(root, 'harbour-2024');
    expect((await load(root)).report).toContain(
      'links to “/briefings/harbour-draft”, a page that the site does not have.',
    );
  });

  it('may be linked to by a draft, and by nothing that is published, in the check as in the build', async () => {
    const root = await withStandings();
    await linkFrom(root, 'harbour-draft');
    expect((await load(root, { drafts: true })).report).toBe('');
    await linkFrom(root, 'harbour-2024');
    const { report } = await load(root, { drafts: true });
    expect(report).toContain('harbour-2024/03-closing.md');
    expect(report).toContain('links to “/briefings/harbour-draft”, a page that the site does not have.');
    expect(report).toContain('1 error, 0 warnings');
  });

  it('is not withdrawn: its addresses would be unknown, and not gone', async () => {
    const gone = 'draft: true\nwithdrawn:\n  on: 2024-08-04\n  reason: 重复\n';
    const { report } = await load(await baseWith(await copyOf('harbour-b', gone)), { drafts: true });
    expect(report).toMatch(
      /harbour-b\/briefing\.md:8:1 error withdraws a draft\. Take draft: out .*\(withdrawn-draft\)/,
    );
  });

  it('has what of its review sheet is open where drafts are shown, and its phrases need no address yet', async () => {
    const { report, library } = await load(await withStandings(), { drafts: true });
    expect(report).toBe('');
    expect(library?.briefings.map(({ slug, review }) => [slug, review])).toEqual([
      ['harbour-2024', undefined],
      [
        'harbour-draft',
        [
          { sentence: 'p1s2', what: 'left as narrative', why: '取名 may name a phrase' },
          { what: "The title is the first section's", why: 'none was given' },
        ],
      ],
    ]);
  });

  it('without a review sheet has nothing open', async () => {
    const root = await withStandings();
    await rm(join(root, 'briefings/harbour-draft/review.md'));
    const { library } = await loadLibrary(root, { drafts: true });
    expect(library.briefings.find(({ slug }) => slug === 'harbour-draft')?.review).toBeUndefined();
  });
});

describe('what a release holds', () => {
  const released = async (): Promise<Library> => (await loadLibrary(await withStandings())).library;

  it('has on each shelf its own', async () => {
    const { briefings, superseded, withdrawn } = await released();
    expect([slugs(briefings), slugs(superseded), slugs(withdrawn)]).toEqual([
      ['harbour-2024'],
      ['harbour-old'],
      ['harbour-gone'],
    ]);
    expect(briefings[0]?.revisions).toHaveLength(REVISED.match(/- on/g)?.length ?? 0);
  });

  it('has no word of a draft, and of what is withdrawn only when, why, where it stood, and ids', async () => {
    const library = await released();
    const text = JSON.stringify(library);
    for (const word of [DRAFT_WORD, WITHDRAWN_WORD, 'harbour-draft']) expect(text).not.toContain(word);
    expect(Object.keys(library.withdrawn[0] ?? {}).sort()).toEqual(
      ['on', 'phrases', 'publishedOn', 'reason', 'sections', 'sentences', 'slug', 'statements'].sort(),
    );
    expect(library.withdrawn[0]).toMatchObject({ on: '2024-08-04', reason: '原报已声明撤稿' });
    expect(JSON.stringify(library.withdrawn)).not.toContain('李明');
  });

  it('needs no address for the phrases of what is withdrawn', async () => {
    expect((await load(await withStandings())).report).toBe('');
  });
});

describe('the folder of a withdrawn briefing', () => {
  it('is checked as ever', async () => {
    const root = await withStandings();
    await writeFile(join(root, 'briefings/harbour-gone/source.txt'), '别的。\n');
    expect((await load(root)).report).toMatch(/harbour-gone\/briefing\.md:\d+:\d+ error source\.txt has the SHA-256/);
  });

  it('may be linked to by nobody', async () => {
    const own = await copyOf('harbour-2024', '');
    const closing = 'briefings/harbour-2024/03-closing.md';
    const linked = String(own[closing]).replace('一百户人家', '[一百户人家](/quotes/harbour-gone/p1s5)');
    const gone = await copyOf('harbour-gone', 'withdrawn:\n  on: 2024-08-04\n  reason: 重复\n');
    const { report } = await load(await baseWith({ ...gone, [closing]: linked }));
    expect(report).toContain(
      'links to “/quotes/harbour-gone/p1s5”, which is withdrawn. Take the link out. (dead-link)',
    );
  });
});
