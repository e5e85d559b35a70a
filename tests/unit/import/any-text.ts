/** Texts of every shape, and what must be true of any of them. */
import { expect } from 'vitest';
import { ContentError } from '@/lib/content/faults';
import { draftArticle } from '@/lib/import/draft';
import type { Draft } from '@/lib/import/model';
import { checkDraft } from '@/lib/import/self-check';
import type { Library } from '@/lib/model';
import { fc } from '../property';

export const EMPTY: Library = {
  site: { name: '站' },
  topics: [],
  briefings: [],
  superseded: [],
  withdrawn: [],
  phrases: [],
};

// biome-ignore format: a list
const PIECES: readonly string[] = [
  '李明', '他', '强调', '指出，', '要求:', '他说：', '一要', '二是', '第一，', '要', '在青川市调研', '王五', '记者：', '问：', '答：', '田间',
  '“', '”', '‘', '’', '「', '」', '（', '）', '(', ')', '【', '】', '《', '》', '"', '：', '，', ',', '；', '、', '……', '——',
  '。', '！', '？', '?', '!', '.', '一、', '（一）', '1.', '2)', '①', '1、', '\n', '\n\n', '\r\n', '\r', ' ', '  ', '    ', '\t', '\u3000', '\u00a0',
  '*', '**', '_', '__', '#', '## ', '>', '> ', '- ', '+ ', '-', '---', '===', '~~', '~~~', '`', '```', '<', '<b>', '<!--', '</', '&', '&amp;', '&#65;',
  '[', ']', '](', '[x]: ', '[^1]', '![', '\\', '|', '|-|', ':', '://', 'http://a.cn', 'www.a.cn', 'a@b.cn', ':::', '$', '$$', '{', '}', '^', '=', '--',
  'A', 'b', '0', '9', '𠮷', '👍🏽', '\u0301', 'é', '\u200b', '\ufeff', '⼀', '\ud800', '\0', '\u2028', '\u0085', '\ue000',
];

/** Mixes of what Chinese articles hold with what Markdown, YAML and Unicode make difficult. */
export const mixed = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(''));

/** The same without what is refused, so that most of them are taken. */
export const takeable = mixed.map((text) => text.replace(/[\u200b\ufeff⼀\ud800\0\u2028\u0085\ue000]|\r(?!\n)/gu, ''));

/** Whatever a string can hold, half surrogate pairs too. */
export const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
);

/** Drafts a text: a draft that holds it whole and passes the check, or nothing where it is refused with a message. */
export function draftOf(text: string, library: Library = EMPTY): Draft | undefined {
  try {
    const draft = draftArticle({ text, facts: {}, guesses: [] }, { slug: 'draft' }, library);
    expect(draft.files[0]).toEqual({ name: 'source.txt', text });
    const topics = library.topics.map(({ slug }) => slug);
    const { briefing, files } = checkDraft('draft', draft.files, topics);
    expect(files.flatMap((file) => file.messages.map(String))).toEqual([]);
    const held = briefing?.sentences.map((sentence) => sentence.text).join('') ?? '';
    expect(held.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    return draft;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    expect(error.message).toMatch(/:\d+:\d+ error .+\(.+\)/);
    return undefined;
  }
}
