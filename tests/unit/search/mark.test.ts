import { describe, expect, it } from 'vitest';
import type { Passage, Sentence } from '@/lib/model';
import { markPassages, type Stretch } from '@/lib/search/mark';
import { libraryOf } from './library';

/** Marks stretches of a sentence that is told up to an offset and said from there, and gives the HTML of its parts. */
function marked(text: string, turn: number, marks: readonly Stretch[], more: Partial<Sentence> = {}): string[] {
  const [briefing] = libraryOf([text]).briefings;
  const [own] = briefing?.sentences ?? [];
  if (!briefing || !own) throw new Error('the library is empty');
  const start = text.indexOf('“') + 1;
  const phrases = start > 0 ? [{ text: '', sentence: own.id, start, end: text.indexOf('”') }] : [];
  const parts = [
    { role: 'narrative', text: text.slice(0, turn), html: 'as it was' },
    { role: 'said', text: text.slice(turn), html: 'as it was', statement: own.id },
  ] as const;
  const passage: Passage = {
    type: 'statement',
    sentences: [{ ...own, parts, ...more }],
    ...{ genre: 'report' as const, statements: [], continued: [], excerpted: [] },
  };
  const [result] = markPassages({ ...briefing, phrases }, [passage], new Map([[own.id, marks]]));
  return result?.sentences[0]?.parts.map(({ html }) => html) ?? [];
}

describe('marks', () => {
  it('stand in the part that holds the hit; the others stay as they were', () => {
    expect(marked('听取汇报,强调要做好。', 7, [{ start: 2, end: 4 }])).toEqual([
      '听取<mark>汇报</mark>，强调',
      'as it was',
    ]);
  });

  it('run over the turn from narrative to speech', () => {
    expect(marked('听取汇报,强调要做好。', 7, [{ start: 5, end: 9 }])).toEqual([
      '听取汇报，<mark>强调</mark>',
      '<mark>要做</mark>好。',
    ]);
  });

  it('are one where hits overlap, and two where they only touch', () => {
    const overlapping = [
      { start: 2, end: 4 },
      { start: 3, end: 5 },
    ];
    expect(marked('甲甲乙乙乙乙丙', 6, overlapping)[0]).toBe('甲甲<mark>乙乙乙</mark>乙');
    const touching = [
      { start: 4, end: 6 },
      { start: 2, end: 4 },
    ];
    expect(marked('甲甲乙乙乙乙丙', 6, touching)[0]).toBe('甲甲<mark>乙乙</mark><mark>乙乙</mark>');
  });

  it('keep phrases, links, full-width commas and escapes', () => {
    const text = '甲,做到“吃干<榨净”。';
    const links = [{ start: 0, end: 1, url: 'https://example.cn/' }];
    expect(marked(text, 12, [{ start: 0, end: 7 }], { links })[0]).toBe(
      '<a href="https://example.cn/"><mark>甲</mark></a><mark>，做到“</mark><span class="phrase"><mark>吃干</mark></span><span class="phrase">&#x3C;榨净</span>”。',
    );
  });

  it('leave a passage without hits as it is', () => {
    const [briefing] = libraryOf(['甲。']).briefings;
    if (!briefing) throw new Error('the library is empty');
    const { sentences } = briefing;
    const passage: Passage = {
      genre: 'report',
      type: 'narrative',
      sentences,
      statements: [],
      continued: [],
      excerpted: [],
    };
    expect(markPassages(briefing, [passage], new Map())).toEqual([passage]);
  });
});
