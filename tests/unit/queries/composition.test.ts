import { describe, expect, it } from 'vitest';
import { joinPieces, MAX_PIECES } from '@/lib/paths';
import { composition, ownAddress } from '@/lib/queries/composition';
import { repeatedSentences } from '@/lib/queries/piece-contents';
import { statementPage } from '@/lib/queries/statement';
import { topicPage } from '@/lib/queries/topics';
import { briefing, ids, library, must, SLUG, slugs, withSecond } from './library';
import { manyBriefings } from './many';

const of = (...names: string[]) => composition(library, joinPieces(names));
const only = (name: string) => must(of(name).pieces[0]).piece;
const named = (rest: string) => `${SLUG}_${rest}`;

describe('a piece', () => {
  it('is a whole briefing, with every sentence once and in order', () => {
    const piece = only(SLUG);
    if (piece.kind !== 'briefing') throw new Error(piece.kind);
    const shown = piece.sections.flatMap(({ passages }) => passages.flatMap(({ sentences }) => ids(sentences)));
    expect(shown).toEqual(ids(briefing.sentences));
  });

  it('is a section with its topics and sentences', () => {
    const piece = only(named('bell-tower-street'));
    if (piece.kind !== 'section') throw new Error(piece.kind);
    expect(slugs(piece.view.topics)).toEqual(['consumption']);
    expect(piece.view.passages.flatMap(({ sentences }) => ids(sentences))).toEqual(['p3s1', 'p3s2', 'p3s3', 'p3s4']);
  });

  it('is a statement with all its parts, as on its own page', () => {
    const piece = only(named('p5s1'));
    const page = must(statementPage(library, SLUG, 'p5s1'));
    if (piece.kind !== 'statement' || 'goTo' in page) throw new Error(piece.kind);
    expect([piece.passages, piece.topics]).toEqual([page.passages, page.topics]);
    expect(piece.passages.flatMap(({ sentences }) => ids(sentences))).toHaveLength(17);
  });

  it('is the ledger of a briefing with tasks', () => {
    const piece = only(named('tasks'));
    if (piece.kind !== 'ledger') throw new Error(piece.kind);
    expect(piece.tasks.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(composition(withSecond, 'second_tasks').unknown).toEqual(['second_tasks']);
  });

  it('is a topic with the same sections as its page', () => {
    const piece = only('_eldercare');
    if (piece.kind !== 'topic') throw new Error(piece.kind);
    expect(piece.briefings).toEqual(must(topicPage(library, 'eldercare')).briefings);
    expect(piece.omitted).toBe(0);
  });

  it('leaves older briefings of a topic out where they are many, and counts them', () => {
    const library = manyBriefings(40);
    const piece = must(composition(library, '_eldercare').pieces[0]).piece;
    if (piece.kind !== 'topic') throw new Error(piece.kind);
    expect([piece.briefings.length, piece.omitted]).toEqual([40, 0]);
    const longer = must(composition(library, '_five-tasks').pieces[0]).piece;
    if (longer.kind !== 'topic') throw new Error(longer.kind);
    // Six sections each: sixteen briefings are 96.
    expect(slugs(longer.briefings.map((one) => one.briefing)).at(-1)).toBe('copy-16');
    expect(longer.omitted).toBe(24);
  });
});

describe('an address', () => {
  it('gives its pieces in its order, and gives itself again', () => {
    const names = [named('closing'), '_consumption', named('p2s3'), SLUG, named('tasks')];
    const composed = of(...names);
    expect(composed.pieces.map(({ name }) => name)).toEqual(names);
    expect(ownAddress(composed)).toBe(joinPieces(names));
    expect([composed.unknown, composed.doubled, composed.refused]).toEqual([[], [], undefined]);
  });

  it('shows the rest of what it names wrongly or twice, and says which', () => {
    const composed = of(
      named('nowhere'),
      SLUG,
      'x y',
      SLUG,
      named('p9s9'),
      named('p2s4'),
      '_nothing',
      SLUG,
      'constructor',
    );
    expect(composed.pieces.map(({ name }) => name)).toEqual([SLUG]);
    expect(composed.unknown).toEqual([named('nowhere'), 'xy', named('p9s9'), named('p2s4'), '_nothing', 'constructor']);
    expect(composed.doubled).toEqual([SLUG]);
    expect(ownAddress(composed)).toBe(SLUG);
  });

  it.each(['', '.', '...', ' '])('names nothing in %j', (s) => {
    expect(composition(library, s)).toEqual({ names: [], pieces: [], unknown: [], withdrawn: [], doubled: [] });
  });

  it('gives nothing where it names too many, and says so; the same one again is none more', () => {
    const many = Array.from({ length: MAX_PIECES + 1 }, (_, index) => `copy-${index + 1}`);
    const library = manyBriefings(MAX_PIECES + 1);
    expect(composition(library, joinPieces(many))).toMatchObject({ pieces: [], refused: 'many' });
    expect(composition(library, joinPieces(many.slice(1))).pieces).toHaveLength(MAX_PIECES);
    expect(of(...Array.from({ length: 100 }, () => SLUG)).pieces).toHaveLength(1);
  });

  it('gives nothing where it was cut', () => {
    expect(composition(library, 'a'.repeat(2_001))).toMatchObject({ pieces: [], refused: 'cut' });
    expect(composition(library, 'a'.repeat(2_000)).refused).toBeUndefined();
  });

  it('has room for everything of the article', () => {
    const names = [
      ...briefing.sections.map(({ slug }) => named(slug)),
      named('tasks'),
      ...briefing.statements.map(({ id }) => named(id)),
    ];
    expect(of(...names).pieces).toHaveLength(29);
    expect(joinPieces(names).length).toBeLessThan(400);
  });
});

describe('sentences that stand in several pieces', () => {
  const repeated = (...names: string[]) => repeatedSentences(of(...names).pieces.map(({ piece }) => piece));

  it('are counted once each, however often they stand there', () => {
    expect(repeated(named('bell-tower-street'), named('p2s3'))).toBe(0);
    expect(repeated(named('bell-tower-street'), named('p3s3'))).toBe(2);
    expect(repeated(named('bell-tower-street'), named('p3s3'), '_consumption', SLUG)).toBe(5);
  });

  it('are counted in the ledger too, whose clauses of one sentence are no repetition', () => {
    expect(repeated(named('tasks'))).toBe(0);
    expect(repeated(named('tasks'), named('opening-up'))).toBe(2);
  });

  it('are those of one article alone', () => {
    const pieces = composition(withSecond, `${SLUG}_closing.second_closing`).pieces.map(({ piece }) => piece);
    expect(repeatedSentences(pieces)).toBe(0);
  });
});
