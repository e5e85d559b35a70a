import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Briefing, Library } from '@/lib/model';
import { phrasePage } from '@/lib/queries/phrase';
import type { PhraseHistory, Sighting } from '@/lib/queries/phrase-history';
import { article, load } from '../content/folder';
import { must, library as real } from './library';

/** In marks in what is told; another wording in marks in what one says; without marks in what another says. */
const SOURCE = '建设“书房”。李明指出，要办好“城市书房”。王芳说，书房要暖。';
const BODY =
  '建设“书房”。\n\n> [李明](person:李明)*指出*，要办好“城市书房”。\n\n> [王芳](person:王芳)*说*，书房要暖。\n';
const REGISTER = 'phrases:\n  - {text: 书房, slug: a, aliases: [城市书房, 小书房]}\n';

type Told = Pick<Briefing, 'publishedOn' | 'outlet'> & { readonly only?: string };

/** A library of copies of the article, newest first, undated ones last; `only` keeps one sentence of it. */
async function libraryOf(...copies: readonly Told[]): Promise<Library> {
  const root = await article(SOURCE, [BODY]);
  await writeFile(join(root, 'phrases.yaml'), REGISTER);
  const { library, report } = await load(root);
  if (!library) throw new Error(report);
  const { publishedOn: _, outlet: __, ...made } = must(library.briefings[0]);
  const briefings = copies.map(({ only, ...told }, index): Briefing => {
    const { sentences, phrases } = made;
    return {
      ...made,
      ...told,
      slug: `copy-${index + 1}`,
      sentences: sentences.filter(({ id }) => only === undefined || id === only),
      phrases: phrases.filter(({ sentence }) => only === undefined || sentence === only),
    };
  });
  return { ...library, briefings };
}

const historyOf = (library: Library): PhraseHistory => must(must(phrasePage(library, 'a')).history);
const seen = (at: Sighting | undefined) =>
  at && [at.on, ...at.spots.map(({ briefing, sentence }) => `${briefing.slug} ${sentence.id}`)];
const periods = ({ timeline }: PhraseHistory) =>
  timeline.map(({ from, to, quoted, bare, briefings, held }) => [
    from === to ? from : `${from}–${to}`,
    ...[quoted, bare, briefings, held],
  ]);

describe('phraseHistory', () => {
  it('is not there while a phrase stands in one briefing', async () => {
    for (const { slug } of real.phrases) expect(must(phrasePage(real, slug)).history).toBeUndefined();
    expect(must(phrasePage(await libraryOf({ publishedOn: '2023-01-01' }), 'a')).history).toBeUndefined();
  });

  it('tells the first and the last day, with the first place in each briefing of the day', async () => {
    const day = '2021-02-03';
    const history = historyOf(
      await libraryOf({ publishedOn: '2023-05-06' }, { publishedOn: day, only: 'p1s3' }, { publishedOn: day }, {}),
    );
    expect(seen(history.first)).toEqual(['2021-02-03', 'copy-2 p1s3', 'copy-3 p1s1']);
    expect(seen(history.last)).toEqual(['2023-05-06', 'copy-1 p1s1']);
    expect(history).toMatchObject({ dated: 3, undated: 1 });
  });

  it('gives briefings without a date no place in time', async () => {
    const history = historyOf(await libraryOf({}, {}));
    expect(history).toMatchObject({ dated: 0, undated: 2, first: undefined, last: undefined, timeline: [] });
    expect(historyOf(await libraryOf({ publishedOn: '2023-01-01' }, {}))).toMatchObject({ dated: 1, timeline: [] });
  });

  it('counts by months up to two years, empty ones too, beside all that the site holds', async () => {
    const library = await libraryOf(
      { publishedOn: '2023-04-30' },
      { publishedOn: '2023-04-01', only: 'p1s3' },
      { publishedOn: '2023-03-09', only: 'p1s9' },
      { publishedOn: '2023-02-01', only: 'p1s1' },
    );
    expect(periods(historyOf(library))).toEqual([
      ['2023-02', 1, 0, 1, 1],
      ['2023-03', 0, 0, 0, 1],
      ['2023-04', 2, 2, 2, 2],
    ]);
  });

  it('counts by years beyond, and takes three empty ones and more together', async () => {
    const library = await libraryOf(
      { publishedOn: '2024-01-01', only: 'p1s2' },
      { publishedOn: '2020-06-01', only: 'p1s9' },
      { publishedOn: '2015-01-01', only: 'p1s1' },
      { publishedOn: '2012-12-31', only: 'p1s1' },
      {},
    );
    expect(periods(historyOf(library))).toEqual([
      ['2012', 1, 0, 1, 1],
      ['2013', 0, 0, 0, 0],
      ['2014', 0, 0, 0, 0],
      ['2015', 1, 0, 1, 1],
      ['2016–2023', 0, 0, 0, 1],
      ['2024', 1, 0, 1, 1],
    ]);
  });

  it('draws no timeline of one month', async () => {
    const library = await libraryOf({ publishedOn: '2023-03-31' }, { publishedOn: '2023-03-01' });
    expect(historyOf(library).timeline).toEqual([]);
  });

  it('tells who says it by the statement in which it stands, and last what the article tells itself', async () => {
    const { speakers, outlets } = historyOf(
      await libraryOf({ outlet: '晚报' }, { outlet: '晚报', only: 'p1s3' }, { only: 'p1s1' }),
    );
    expect(speakers).toEqual({
      rows: [
        { name: '王芳', quoted: 0, bare: 2, briefings: 2 },
        { name: '李明', quoted: 1, bare: 0, briefings: 1 },
        { name: undefined, quoted: 2, bare: 0, briefings: 2 },
      ],
      others: undefined,
    });
    expect(outlets.rows).toEqual([
      { name: '晚报', quoted: 2, bare: 2, briefings: 2 },
      { name: undefined, quoted: 1, bare: 0, briefings: 1 },
    ]);
  });

  it('names five, and counts the others together where they are more than one', async () => {
    const outlets = async (count: number) =>
      historyOf(await libraryOf(...Array.from({ length: count }, (_, index) => ({ outlet: `报${index}` })))).outlets;
    expect((await outlets(6)).rows).toHaveLength(6);
    expect((await outlets(6)).others).toBeUndefined();
    expect((await outlets(7)).rows).toHaveLength(5);
    expect((await outlets(7)).others).toEqual({ names: 2, quoted: 4, bare: 2, briefings: 2 });
  });

  it('counts each wording of the register by itself, with its own first day', async () => {
    const { wordings } = historyOf(
      await libraryOf(
        { publishedOn: '2023-05-06' },
        { publishedOn: '2021-02-03', only: 'p1s3' },
        { publishedOn: '2020-02-03', only: 'p1s2' },
      ),
    );
    const rows = wordings.map(({ text, first, ...one }) => [text, one.quoted, one.bare, one.briefings, first?.on]);
    expect(rows).toEqual([
      ['书房', 1, 2, 2, '2021-02-03'],
      ['城市书房', 2, 0, 2, '2020-02-03'],
      ['小书房', 0, 0, 0, undefined],
    ]);
  });
});
