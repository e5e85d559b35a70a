import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sent } from './library';

const SOURCE = readFileSync('content/briefings/taiyuan-2023-03/source.txt', 'utf8');

/** What is asked of the documents here, read loosely: their own schemas are tried elsewhere. */
const part = z.object({ role: z.string(), text: z.string(), html: z.string(), statement: z.string().optional() });
const sentence = z.object({ id: z.string(), text: z.string(), parts: z.array(part) });
const whole = z
  .object({
    paragraphs: z.array(z.object({ number: z.number(), text: z.string(), sentences: z.array(sentence) })),
    sections: z.array(z.object({ sentences: z.array(z.string()) })),
    statements: z.array(z.object({ id: z.string(), sentences: z.array(z.string()) })),
    phrases: z.array(z.object({ text: z.string(), sentence: z.string(), start: z.number(), end: z.number() })),
    source: z.object({ sha256: z.string(), bytes: z.number() }),
  })
  .parse(sent('briefings/taiyuan-2023-03'));
const sentences = whole.paragraphs.flatMap((paragraph) => paragraph.sentences);

describe('the document of a briefing', () => {
  it('has the whole source, character for character', () => {
    expect(whole.paragraphs.map(({ text }) => text).join('\n')).toBe(SOURCE);
    expect(createHash('sha256').update(SOURCE).digest('hex')).toBe(whole.source.sha256);
    expect(Buffer.byteLength(SOURCE)).toBe(whole.source.bytes);
  });

  it('has sentences that join to their paragraphs, and parts that join to their sentences', () => {
    for (const paragraph of whole.paragraphs)
      expect(paragraph.sentences.map(({ text }) => text).join('')).toBe(paragraph.text);
    for (const { text, parts } of sentences) expect(parts.map((one) => one.text).join('')).toBe(text);
    expect(whole.paragraphs.map((paragraph) => paragraph.sentences.length)).toEqual([7, 13, 6, 5, 17, 3]);
  });

  it('shows the same characters as HTML, but for the commas', () => {
    for (const { text, parts } of sentences) {
      const shown = parts
        .map((one) => one.html)
        .join('')
        .replaceAll(/<[^>]+>/g, '');
      expect(shown.replaceAll('，', ',')).toBe(text.replaceAll('，', ','));
    }
  });

  it('has every sentence in one section, in the source’s order', () => {
    expect(whole.sections.flatMap((section) => section.sentences)).toEqual(sentences.map(({ id }) => id));
    expect(whole.sections).toHaveLength(16);
  });

  it('has the 12 statements, and 16 phrases where they stand', () => {
    expect(whole.statements).toHaveLength(12);
    expect(whole.phrases).toHaveLength(16);
    for (const { text, sentence: id, start, end } of whole.phrases) {
      const found = sentences.find((one) => one.id === id)?.text ?? '';
      expect(found.slice(start - 1, end + 1)).toBe(`“${text}”`);
    }
  });
});

describe('the document of a statement', () => {
  const read = z.object({ text: z.string(), said: z.string(), sentences: z.array(sentence) });

  it('has the sentences of the source and what is said of them', () => {
    for (const { id, sentences: ids } of whole.statements) {
      const document = read.parse(sent(`statements/taiyuan-2023-03/${id}`));
      expect(SOURCE).toContain(document.text);
      expect(document.sentences.map((one) => one.id)).toEqual(ids);
      expect(document.text).toContain(document.said.slice(0, 40));
      expect(document.said).not.toMatch(/^[“”]|“$/);
    }
  });

  it('tells what is said from what is told before the verb', () => {
    expect(sent('statements/taiyuan-2023-03/p2s2')).toMatchObject({
      text: '蓝佛安看望领衔院士专家,勉励大家脚踏实地、勇攀高峰,努力创造更多“从0到1”的原创成果。',
      said: '大家脚踏实地、勇攀高峰,努力创造更多“从0到1”的原创成果。',
    });
  });
});
