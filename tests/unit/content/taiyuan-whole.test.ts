import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadLibrary } from '@/lib/content/library';
import type { Briefing } from '@/lib/model';
import { SHA256 } from './taiyuan';

const content = fileURLToPath(new URL('../../../content', import.meta.url));
const source = await readFile(join(content, 'briefings/taiyuan-2023-03/source.txt'));
const found = (await loadLibrary(content)).library.briefings.find((one) => one.slug === 'taiyuan-2023-03');
if (!found) throw new Error('The Taiyuan article is not in content/.');
const briefing: Briefing = found;
const parts = briefing.sentences.flatMap((sentence) => sentence.parts);

/** What a reader sees of a piece of HTML. */
function shown(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&');
}

it('holds the source byte for byte as it was recorded', () => {
  expect(createHash('sha256').update(source).digest('hex')).toBe(SHA256);
  expect(briefing.sha256).toBe(SHA256);
  expect(briefing.bytes).toBe(source.length);
  expect(source.toString('utf8')).toHaveLength(2513);
});

it('gives the source’s paragraphs, and its sentences join to them', () => {
  const paragraphs = source.toString('utf8').split('\n');
  expect(briefing.paragraphs).toEqual(paragraphs);
  expect(
    paragraphs.map((_, index) =>
      briefing.sentences
        .filter((sentence) => sentence.paragraph === index + 1)
        .map((sentence) => sentence.text)
        .join(''),
    ),
  ).toEqual(paragraphs);
});

it('gives the source again from the sentences of the sections, read in their order', () => {
  const texts = new Map(briefing.sentences.map((sentence) => [sentence.id, sentence.text]));
  const read = briefing.sections.flatMap((section) =>
    section.blocks.flatMap((block) => block.sentences.map((id) => texts.get(id))),
  );
  expect(read.join('')).toBe(source.toString('utf8').replaceAll('\n', ''));
});

it('splits every sentence into parts that join to its text', () => {
  const joined = briefing.sentences.map((sentence) => sentence.parts.map((part) => part.text).join(''));
  expect(joined).toEqual(briefing.sentences.map((sentence) => sentence.text));
});

it('shows in the HTML of every part its text, with full-width commas for the 109 half-width ones', () => {
  const texts = parts.map((part) => part.text);
  expect(texts.join('').split(',')).toHaveLength(109 + 1);
  expect(texts.join('')).not.toContain('，');
  expect(parts.map((part) => shown(part.html))).toEqual(texts.map((text) => text.replaceAll(',', '，')));
});

it('puts nothing into the HTML but marks around phrases', () => {
  const tags = new Set(parts.flatMap((part) => part.html.match(/<[^>]*>/g) ?? []));
  expect([...tags].sort()).toEqual(['</span>', '<span class="phrase">']);
});

it('finds every phrase between quotation marks, at the offsets that it names', () => {
  for (const { text, sentence, start, end } of briefing.phrases) {
    const whole = briefing.sentences.find(({ id }) => id === sentence)?.text ?? '';
    expect(whole.slice(start - 1, end + 1)).toBe(`“${text}”`);
  }
});
