import { describe, expect, it } from 'vitest';
import { slugs } from '../queries/library';
import { baseWith, load } from './folder';
import { copyOf, SIGNED } from './standings';

const BRIEFING = 'content/briefings/harbour-2024/briefing.md';

/** Loads the base library with copies of its briefing, each under a slug with lines of front matter. */
async function outcomeOf(copies: Readonly<Record<string, string>>) {
  const files = await Promise.all(Object.entries(copies).map(([slug, front]) => copyOf(slug, front)));
  const root = await baseWith(Object.assign({}, ...files));
  return load(root);
}

describe('a sign-off', () => {
  it('is taken where it says who, against what and when', async () => {
    const { report, library } = await outcomeOf({ 'harbour-2024': SIGNED });
    expect(report).toBe('');
    expect(library?.briefings[0]).toMatchObject({ checkedBy: '王校对', checkedOn: '2024-06-01' });
  });
});

describe('a succession', () => {
  it('is refused that leads back to itself, at the key that closes the circle', async () => {
    const { report } = await outcomeOf({
      'harbour-2024': 'supersedes: harbour-b\n',
      'harbour-b': 'supersedes: harbour-2024\n',
    });
    expect(report).toBe(
      [
        'content/briefings/harbour-b/briefing.md:7:13 error supersedes “harbour-2024”, and so in the end itself (harbour-b → harbour-2024 → harbour-b). Take the key out of the older one. (bad-succession)',
        '1 error, 0 warnings',
      ].join('\n'),
    );
  });

  it('is refused of a briefing to itself', async () => {
    const { report } = await outcomeOf({ 'harbour-2024': 'supersedes: harbour-2024\n' });
    expect(report).toContain(
      `${BRIEFING}:7:13 error supersedes “harbour-2024”, and so in the end itself (harbour-2024 → harbour-2024).`,
    );
  });

  it('is refused of two briefings to one', async () => {
    const { report } = await outcomeOf({
      'harbour-b': 'supersedes: harbour-2024\n',
      'harbour-c': 'supersedes: harbour-2024\n',
    });
    expect(report).toContain(
      'content/briefings/harbour-c/briefing.md:7:13 error supersedes “harbour-2024”, which harbour-b supersedes already. A briefing has one successor: name harbour-b, or take one of the two out. (bad-succession)',
    );
    expect(report).toContain('1 error, 0 warnings');
  });

  it('is refused to a draft, which no reader has seen', async () => {
    const { report } = await outcomeOf({ 'harbour-2024': 'supersedes: harbour-b\n', 'harbour-b': 'draft: true\n' });
    expect(report).toContain(
      `${BRIEFING}:7:13 error supersedes “harbour-b”, which is a draft that no reader has seen.`,
    );
  });

  it('is told of beside a dead link of the same briefing', async () => {
    const own = await copyOf('harbour-2024', 'supersedes: nowhere\n');
    const closing = 'briefings/harbour-2024/03-closing.md';
    const linked = String(own[closing]).replace('一百户人家', '[一百户人家](/briefings/nowhere)');
    const { report } = await load(await baseWith({ ...own, [closing]: linked }));
    expect(report).toContain('supersedes “nowhere”, which is no briefing.');
    expect(report).toContain('links to “/briefings/nowhere”, a page that the site does not have.');
    expect(report).toContain('2 errors, 0 warnings');
  });

  it('has its fault in the draft where a draft and a published briefing are at odds', async () => {
    const copies = {
      'harbour-a': 'supersedes: harbour-2024\ndraft: true\n',
      'harbour-c': 'supersedes: harbour-2024\n',
    };
    const { report, library } = await outcomeOf(copies);
    expect(report).toContain(
      'content/briefings/harbour-a/briefing.md:7:13 warning supersedes “harbour-2024”, which harbour-c',
    );
    expect(slugs(library?.briefings ?? [])).toEqual(['harbour-c']);
  });

  it('names the other in both, and keeps out of the lists what is replaced', async () => {
    const { library } = await outcomeOf({
      'harbour-b': 'supersedes: harbour-2024\n',
      'harbour-c': 'supersedes: harbour-b\n',
    });
    const title = '李明在海港镇（原题未详，标题为本站所拟）';
    expect(library?.briefings.map(({ slug, supersedes, supersededBy }) => [slug, supersedes, supersededBy])).toEqual([
      ['harbour-c', { slug: 'harbour-b', title }, undefined],
    ]);
    expect(library?.superseded.map(({ slug, supersedes, supersededBy }) => [slug, supersedes, supersededBy])).toEqual([
      ['harbour-2024', undefined, { slug: 'harbour-b', title }],
      ['harbour-b', { slug: 'harbour-2024', title }, { slug: 'harbour-c', title }],
    ]);
  });

  it('names a withdrawn briefing without its title', async () => {
    const gone = 'withdrawn:\n  on: 2024-08-04\n  reason: 重复\n';
    const { library } = await outcomeOf({
      'harbour-b': `supersedes: harbour-2024\n${gone}`,
      'harbour-c': 'supersedes: harbour-b\n',
    });
    expect(library?.briefings[0]?.supersedes).toEqual({ slug: 'harbour-b' });
    expect(library?.withdrawn[0]?.supersededBy).toMatchObject({ slug: 'harbour-c' });
    // It is not shown again because what replaced it is gone.
    expect(library?.superseded.map(({ slug, supersededBy }) => [slug, supersededBy])).toEqual([
      ['harbour-2024', { slug: 'harbour-b' }],
    ]);
  });
});
