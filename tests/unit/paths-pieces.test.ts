import { describe, expect, it } from 'vitest';
import { joinPieces, movePiece, type PieceRef, paths, pieceName, pieceNames, readPiece, sentenceId } from '@/lib/paths';
import { fc } from './property';

const MANY = { numRuns: 500 };

const word = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const slug = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('-'));
// What no section may be called.
const section = slug.filter((one) => !/^(?:p\d+s\d+[bcd]?|tasks)$/.test(one));
const place = fc.integer({ min: 1, max: 9_999 });
const statement = fc
  .tuple(place, place, fc.constantFrom<'' | 'b' | 'c' | 'd'>('', 'b', 'c', 'd'))
  .map(([paragraph, number, later]) => `${sentenceId(paragraph, number)}${later}` as const);
const ref: fc.Arbitrary<PieceRef> = fc.oneof(
  fc.record({ kind: fc.constant('briefing' as const), briefing: slug }),
  fc.record({ kind: fc.constant('section' as const), briefing: slug, section }),
  fc.record({ kind: fc.constant('statement' as const), briefing: slug, statement }),
  fc.record({ kind: fc.constant('ledger' as const), briefing: slug }),
  fc.record({ kind: fc.constant('topic' as const), topic: slug }),
);

describe('a piece’s name', () => {
  it('is read as what was written, whatever the piece', () => {
    fc.assert(
      fc.property(ref, (one) => {
        expect(readPiece(pieceName(one))).toEqual(one);
      }),
      MANY,
    );
  });

  it('stands among others, and in an address as it is', () => {
    fc.assert(
      fc.property(fc.array(ref, { minLength: 1, maxLength: 12 }), (refs) => {
        const names = refs.map(pieceName);
        const s = joinPieces(names);
        expect(pieceNames(s)).toEqual(names);
        expect(pieceNames(names.join('.'))).toEqual(names);
        expect(s.length).toBeLessThanOrEqual(names.join('.').length);
        expect(paths.print({ s })).toBe(`/print?s=${s}`);
      }),
      MANY,
    );
  });

  it('leaves out what the one before it has too', () => {
    const names = ['a_x', 'a_p1s1', 'a_tasks', 'a', 'a_y', '_t', '_u', 'b_x', 'a_x'];
    expect(joinPieces(names)).toBe('a_x_p1s1_tasks.a.a_y._t_u.b_x.a_x');
    expect(pieceNames('a_x_p1s1_tasks.a.a_y._t_u.b_x.a_x')).toEqual(names);
  });

  it.each([
    ['taiyuan-2023-03', { kind: 'briefing', briefing: 'taiyuan-2023-03' }],
    ['taiyuan-2023-03_symposium', { kind: 'section', briefing: 'taiyuan-2023-03', section: 'symposium' }],
    ['taiyuan-2023-03_p2s3', { kind: 'statement', briefing: 'taiyuan-2023-03', statement: 'p2s3' }],
    ['taiyuan-2023-03_p2s5b', { kind: 'statement', briefing: 'taiyuan-2023-03', statement: 'p2s5b' }],
    ['taiyuan-2023-03_tasks', { kind: 'ledger', briefing: 'taiyuan-2023-03' }],
    ['_innovation', { kind: 'topic', topic: 'innovation' }],
  ])('%s names what it says', (name, expected) => {
    expect(readPiece(name)).toEqual(expected);
  });

  it.each([
    '',
    '_',
    '__',
    'a_',
    'a_b_c',
    '_a_b',
    'A',
    'a_B',
    'a-',
    '太原',
    'a/b',
    '__proto__',
    'a_../b',
    'a'.repeat(61),
  ])('%j is none', (name) => {
    expect(readPiece(name)).toBeUndefined();
  });
});

describe('moving a piece', () => {
  const names = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });
  const move = fc.oneof(
    fc.tuple(fc.constantFrom('up', 'down'), fc.nat(9)).map(([what, at]) => `${what}${at}`),
    fc.string(),
  );

  it('keeps every name', () => {
    fc.assert(
      fc.property(
        names,
        move.filter((one) => !one.startsWith('out')),
        (all, one) => {
          expect(movePiece(all, one).sort()).toEqual([...all].sort());
        },
      ),
      MANY,
    );
  });

  it('moves one by one place, and takes one out', () => {
    const all = ['a', 'b', 'c'];
    expect(movePiece(all, 'up1')).toEqual(['b', 'a', 'c']);
    expect(movePiece(all, 'down1')).toEqual(['a', 'c', 'b']);
    expect(movePiece(all, 'out1')).toEqual(['a', 'c']);
  });

  it.each(['', 'up0', 'down2', 'up3', 'out3', 'out999', 'up', 'up-1', 'up1x', 'UP1', 'up1.5', 'up0001', 'left1'])(
    'leaves all as they are for %j',
    (one) => {
      expect(movePiece(['a', 'b', 'c'], one)).toEqual(['a', 'b', 'c']);
    },
  );
});
