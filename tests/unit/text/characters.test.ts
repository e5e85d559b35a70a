import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findForbiddenCharacters } from '@/lib/text/characters';

const rulesIn = (text: string) => findForbiddenCharacters(text).map((fault) => fault.rule);
const code = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

// biome-ignore format: a table
const FORBIDDEN: readonly (readonly [rule: string, characters: readonly string[]])[] = [
  ['lone-surrogate', ['\uD800', '\uDBFF', '\uDC00', '\uDFFF']],
  ['control', ['\u0000', '\u0007', '\u0008', '\u000B', '\u000C', '\u001B', '\u007F', '\u0085', '\u009F']],
  ['bidi', ['\u061C', '\u200E', '\u200F', '\u202A', '\u202E', '\u2066', '\u2069']],
  ['invisible', ['\u00AD', '\u034F', '\u200B', '\u200C', '\u200D', '\u2028', '\u2029', '\u2060', '\u3164', '\uFEFF', '\uFFA0']],
  ['look-alike', ['\u2E80', '\u2F00', '\u2FD5', '\uF900', '\uFA0D', '\uFA10', '\uFAD9', '\u{2F800}', '\u{2FA1D}']],
  ['variation', ['\uFE00', '\uFE0F', '\u{E0001}', '\u{E0100}', '\u{E01EF}']],
  ['private-use', ['\uE000', '\uF8FF', '\u{F0000}', '\u{10FFFD}']],
  ['replacement', ['\uFFFD', '\uFFFE', '\uFDD0', '\u{1FFFF}']],
];

describe('findForbiddenCharacters', () => {
  for (const [rule, characters] of FORBIDDEN) {
    it.each(characters.map((one) => [code(one), one]))(`finds %s as ${rule}`, (name, character) => {
      const [found, ...others] = findForbiddenCharacters(`中${character}文`);
      expect(others).toEqual([]);
      expect(found).toMatchObject({ rule, at: 1 });
      expect(found?.message).toContain(`${name} is `);
    });
  }

  it.each([
    ['a tab, a line feed and a carriage return', 'a\tb\n\r\n'],
    ['the ideographic space', '\u3000\u3000太原'],
    ['Chinese marks', '，。、；：？！……——“”‘’（）《》「」『』·'],
    ['characters of the extension planes', '\u{20BB7}\u{2A6D6}\u3400'],
    [
      'the twelve unified characters in the compatibility block',
      '\uFA0E\uFA0F\uFA11\uFA13\uFA14\uFA1F\uFA21\uFA23\uFA24\uFA27\uFA28\uFA29',
    ],
    ['full-width digits and letters', '２０２３ＡＢ'],
    ['units, ordinals and iteration marks', '㎡℃①々〇'],
    ['a whole surrogate pair', '\u{1F600}'],
  ])('lets %s stand', (_, text) => {
    expect(rulesIn(text)).toEqual([]);
  });

  it('lets the whole article stand', () => {
    expect(rulesIn(readFileSync('content/briefings/taiyuan-2023-03/source.txt', 'utf8'))).toEqual([]);
  });

  it('names the character that a radical stands for', () => {
    expect(findForbiddenCharacters('\u2F00带')[0]?.message).toBe(
      'U+2F00 is a radical or compatibility form that only looks like a character. Type the character itself: 一.',
    );
  });

  it('names no character where the radical has none', () => {
    expect(findForbiddenCharacters('\u2E80')[0]?.message).toMatch(/Type the character itself\.$/);
  });

  it('gives all in their order, with offsets in UTF-16 units', () => {
    const found = findForbiddenCharacters('\u{20BB7}\u200B中\u2F00\u202E');
    expect(found.map(({ rule, at }) => [rule, at])).toEqual([
      ['invisible', 2],
      ['look-alike', 4],
      ['bidi', 5],
    ]);
  });

  it('stops at the limit', () => {
    expect(findForbiddenCharacters('\u200B'.repeat(50))).toHaveLength(20);
    expect(findForbiddenCharacters('\u200B'.repeat(50), 3)).toHaveLength(3);
  });

  it('finds the Mongolian variation selectors too', () => {
    expect(rulesIn('\u180B\u180C\u180D\u180F')).toEqual(['variation', 'variation', 'variation', 'variation']);
  });
});
