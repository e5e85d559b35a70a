import { describe, expect, it } from 'vitest';
import { check } from '@/lib/verify/check';
import { bestFit } from '@/lib/verify/fit';
import { viewsOf } from '@/lib/verify/view';
import { briefing, library } from './article';

const LENGTH = 20_000;
const fill = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
const article = briefing.paragraphs.join('\n');

const HOSTILE: Readonly<Record<string, string>> = {
  'opening marks': fill('“'),
  'pairs of marks': fill('“”'),
  'marks in marks': '“'.repeat(LENGTH / 2) + '”'.repeat(LENGTH / 2),
  'marks of two kinds': fill('‘”'),
  'straight marks': fill('"'),
  brackets: fill('（'),
  'full stops': fill('。'),
  'one-character sentences': fill('好。'),
  'two-character sentences': fill('创新。'),
  'one-character lines': fill('好\n'),
  'attributed words': fill('他说“好的”，'),
  verbs: fill('他说指出强调要求，'),
  'no marks at all': fill(article.replace(/[^\u4E00-\u9FFF]/g, '')),
  'one sentence': fill(article.replace(/[。\n]/g, ',')),
  'sentences as long as are compared': fill(`${article.replace(/[^\u4E00-\u9FFF]/g, '').slice(0, 590)}猫。`),
  emoji: fill('👨‍👩‍👧‍👦🇨🇳'),
  'halves of surrogate pairs': fill('\uD800'),
  'marks of direction': fill('\u202E营商环境\u202C。'),
  'white space': fill(' \u3000\n'),
};

describe('a draft of 20,000 characters', () => {
  it.each(Object.keys(HOSTILE))('that is %s gives a bounded result', (name) => {
    const report = check(HOSTILE[name] ?? '', library);
    const views = viewsOf(report);
    expect(views.length).toBeLessThanOrEqual(1000);
    const own = views.map(({ before, text, after }) => before.length + text.length + after.length);
    const sources = views.map(({ brief, found }) => (brief ? [] : (found?.sentences ?? [])));
    const shown = sources.flat().reduce((sum, { sentence }) => sum + sentence.text.length, 0);
    // Four times what a draft may hold, and the draft itself where no more is shown of the sources.
    expect(own.reduce((sum, length) => sum + length, shown)).toBeLessThanOrEqual(80_000 + LENGTH);
  });

  it('says what it has not checked', () => {
    const verdicts = (draft: string) => check(draft, library).entries.flatMap((entry) => entry.findings);
    expect(verdicts('好。')).toMatchObject([{ verdict: 'unchecked', why: 'short' }]);
    expect(verdicts('猫'.repeat(601))).toMatchObject([{ verdict: 'unchecked', why: 'long' }]);
    expect(check(fill('创新。'), library).left).toBe(5667);
    expect(check(fill('他说“企业是创新的主体”，关停煤矿，'), library).left).toBe(1);
    expect(check(article, library).left).toBe(0);
  });

  it('is checked whole where it is prose', () => {
    const altered = fill(`${article}\n`).replaceAll('要', '需');
    const { counts, left } = check(altered, library);
    expect([counts.unchecked, left]).toEqual([0, 0]);
  });
});

describe('words between who speaks and the verb', () => {
  it.each(['对'.repeat(70), '对又又'.repeat(25), '在中上'.repeat(25), '还又也'.repeat(25)])(
    'are taken off one at a time, however many there are: %s',
    (words) => {
      // Would not come to an end where each way to cut them is tried.
      expect(check(`${words}的说：企业是创新的主体。`, library).left).toBe(0);
    },
  );
});

describe('bestFit', () => {
  const numbers = (text: string) =>
    Int32Array.from(text, (character) => (character.codePointAt(0) ?? 0) * (/[，。]/.test(character) ? -1 : 1));
  const place = (quotation: string, source: string) =>
    bestFit(numbers(quotation), numbers(source), (at) => at === 0 || at === source.length);

  it.each([
    ['丙丁', '甲乙丙丁戊', { start: 2, end: 4, distance: 0 }],
    ['丙子戊', '甲乙丙丁戊', { start: 2, end: 5, distance: 1 }],
    ['丙戊', '甲乙丙丁戊', { start: 2, end: 5, distance: 1 }],
    ['丙子丁', '甲乙丙丁戊', { start: 2, end: 4, distance: 1 }],
    ['子乙丙', '甲乙丙丁戊', { start: 0, end: 3, distance: 1 }],
    ['子甲乙', '。甲乙', { start: 1, end: 3, distance: 1 }],
    // Left out, rather than made up.
    ['甲乙丁戊', '甲乙子丙丁戊', { start: 0, end: 6, distance: 2 }],
    ['子丑', '甲乙', { start: 0, end: 2, distance: 2 }],
  ])('fits %s into %s', (quotation, source, expected) => {
    expect(place(quotation, source)).toMatchObject(expected);
  });
});
