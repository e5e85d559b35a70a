import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '@/lib/content/library';
import { apiDocument } from '@/lib/export/api/document';
import { atomFeed } from '@/lib/export/atom';
import { jsonFeed } from '@/lib/export/json-feed';
import type { Library } from '@/lib/model';
import { apiDocuments, everyFile, everyPage, goneAddresses, laterSentences, pdfFiles } from '@/lib/paths';
import { chooser } from '@/lib/queries/chooser';
import { composition } from '@/lib/queries/composition';
import { homePage } from '@/lib/queries/home';
import { phrasePlaces } from '@/lib/queries/phrase-places';
import { quoteRows } from '@/lib/queries/quote-rows';
import { statementPage } from '@/lib/queries/statement';
import { topicPage, topicPlace } from '@/lib/queries/topics';
import { search } from '@/lib/search/search';
import { check } from '@/lib/verify/check';
import { DRAFT_WORD, WITHDRAWN_WORD, withStandings } from '../content/standings';
import { must, slugs } from './library';

/** The base library with one briefing of each standing, as the public site has it. */
async function open(root?: string): Promise<Library> {
  return (await loadLibrary(root ?? (await withStandings()), { siteUrl: 'https://example.cn' })).library;
}

/** Every address of a library, pages and files. */
function addressesOf(of: Library): string[] {
  return [
    ...everyPage(of),
    ...laterSentences(of).keys(),
    ...[...everyFile(of)].flatMap(([stem, extensions]) => extensions.map((extension) => `${stem}.${extension}`)),
    ...pdfFiles(of).map(({ address }) => address),
  ];
}

/** All that machines are given, as one text. */
const dataOf = (library: Library): string =>
  [
    ...apiDocuments(library).map((name) => JSON.stringify(apiDocument(library, name))),
    must(atomFeed(library)),
    must(atomFeed(library, 'reading')),
    JSON.stringify([jsonFeed(library), jsonFeed(library, 'reading')]),
  ].join('\n');

/** What the check says of the sentence in which each copy has its own word. */
const verdictOf = (library: Library, word: string) =>
  check(`镇里把旧仓库改成书房，取名“${word}”。`, library).entries[0]?.findings[0]?.verdict;

describe('a draft', () => {
  it('has no address', async () => {
    const library = await open();
    expect(addressesOf(library).filter((path) => path.includes('harbour-draft'))).toEqual([]);
    expect([...goneAddresses(library).keys()].filter((path) => path.includes('harbour-draft'))).toEqual([]);
  });

  it('is in no search, check, document or feed', async () => {
    const library = await open();
    expect(search(library, { q: DRAFT_WORD }).counts.hits).toBe(0);
    // The published briefing has the sentence with another name in it.
    expect(verdictOf(library, DRAFT_WORD)).toBe('differs');
    expect(dataOf(library)).not.toContain(DRAFT_WORD);
    expect(dataOf(library)).not.toContain('harbour-draft');
  });
});

describe('a withdrawn briefing', () => {
  it('leaves gone every address that it had, and no other', async () => {
    const root = await withStandings();
    const library = await open(root);
    const file = join(root, 'briefings/harbour-gone/briefing.md');
    const front = await readFile(file, 'utf8');
    await writeFile(file, front.replace(/withdrawn:\n.*\n.*\n/, ''));
    const register = join(root, 'phrases.yaml');
    await writeFile(register, `${await readFile(register, 'utf8')}  - text: ${WITHDRAWN_WORD}\n    slug: shan-zhong\n`);
    const before = await open(root);
    const there = new Set(addressesOf({ ...library, phrases: before.phrases }));
    const had = addressesOf(before).filter((path) => !there.has(path));
    expect(new Set(goneAddresses(library).keys())).toEqual(new Set(had));
    expect(had.length).toBeGreaterThan(60);
    for (const path of ['/quotes/harbour-gone/p1s5', '/export/briefings/harbour-gone.pdf', '/briefings/harbour-gone'])
      expect(goneAddresses(library).get(path)).toBe('harbour-gone');
  });

  it('is in no search, document or feed but where the API says that it is withdrawn', async () => {
    const library = await open();
    expect(search(library, { q: WITHDRAWN_WORD }).counts.hits).toBe(0);
    expect(verdictOf(library, WITHDRAWN_WORD)).toBe('differs');
    expect(dataOf(library)).not.toContain(WITHDRAWN_WORD);
    expect(apiDocument(library, 'briefings/harbour-gone')).toBeUndefined();
    expect(apiDocument(library, 'library')).toMatchObject({
      withdrawn: [{ slug: 'harbour-gone', on: '2024-08-04', reason: '原报已声明撤稿' }],
    });
    expect(dataOf(library).match(/harbour-gone/g)).toHaveLength(2);
  });

  it('is told of where a document is to be composed of it', async () => {
    const library = await open();
    const { pieces, unknown, withdrawn } = composition(library, 'harbour-gone_p1s4.harbour-2024.nowhere');
    expect(pieces.map(({ name }) => name)).toEqual(['harbour-2024']);
    expect([unknown, withdrawn]).toEqual([['nowhere'], ['harbour-gone_p1s4']]);
  });
});

describe('a briefing that another has replaced', () => {
  it('keeps its pages, files and documents', async () => {
    const library = await open();
    const of = (slug: string) => addressesOf(library).filter((path) => path.includes(slug));
    expect(of('harbour-old').length).toBeGreaterThan(60);
    expect(of('harbour-old').map((path) => path.replace('harbour-old', 'harbour-2024'))).toEqual(of('harbour-2024'));
    expect(apiDocument(library, 'briefings/harbour-old')).toMatchObject({
      supersededBy: { slug: 'harbour-2024', page: 'https://example.cn/briefings/harbour-2024' },
      phrases: [{ text: '灯下书房' }],
    });
    expect(statementPage(library, 'harbour-old', 'p1s4')).toMatchObject({ briefing: { slug: 'harbour-old' } });
    expect(composition(library, 'harbour-old_p1s4').unknown).toEqual([]);
  });

  it('leads to its topics, and to no place on their pages, where it does not stand', async () => {
    const library = await open();
    expect(topicPlace(library, 'reading', must(library.superseded[0]), 'reading-room')).toBe('/topics/reading');
    expect(topicPlace(library, 'reading', must(library.briefings[0]), 'reading-room')).toBe(
      '/topics/reading#briefing-harbour-2024--reading-room',
    );
  });

  it('is in no list, index, count, search or feed', async () => {
    const library = await open();
    const { newest, older } = homePage(library);
    expect([newest?.briefing.slug, slugs(older)]).toEqual(['harbour-2024', []]);
    expect(slugs(topicPage(library, 'reading')?.briefings.map(({ briefing }) => briefing) ?? [])).toEqual([
      'harbour-2024',
    ]);
    expect(new Set(quoteRows(library).map(({ briefing }) => briefing.slug))).toEqual(new Set(['harbour-2024']));
    expect(
      phrasePlaces(library)
        .bySlug.get('deng-xia-shu-fang')
        ?.map(({ briefing }) => briefing.slug),
    ).toEqual(['harbour-2024']);
    expect(slugs(search(library, { q: '灯下书房' }).groups.map(({ briefing }) => briefing))).toEqual(['harbour-2024']);
    expect(slugs(chooser(library, {}).others.shown)).toEqual([]);
    expect(jsonFeed(library)?.items.map(({ url }) => url)).toEqual(['https://example.cn/briefings/harbour-2024']);
  });
});
