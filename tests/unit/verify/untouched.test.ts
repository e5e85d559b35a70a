import { describe, expect, it } from 'vitest';
import { check } from '@/lib/verify/check';
import { briefing, findings, library, only, sentence } from './article';

const texts = briefing.sentences.map(({ text }) => text);
/** What stands between the commas of a sentence, its last mark aside. */
const clausesOf = (text: string) => text.replace(/。$/, '').split(',');

describe('check', () => {
  it('says of each of the 51 sentences that it is as in the report', () => {
    expect(texts).toHaveLength(51);
    for (const { id, text } of briefing.sentences) {
      const finding = only(text);
      expect(finding, text).toMatchObject({ verdict: 'whole', text, start: 0, end: text.length });
      expect('found' in finding && finding.found.sentences, text).toEqual([
        { sentence: sentence(id), start: 0, end: text.length - 1 },
      ]);
      expect('found' in finding && finding.found.changes.map(({ kind }) => kind), text).toEqual(['same']);
    }
  });

  it('says so of the whole article, sentence by sentence, in its order', () => {
    const { entries, counts, attribution, left } = check(briefing.paragraphs.join('\n'), library);
    expect(entries.map((entry) => entry.text)).toEqual(texts);
    expect(counts).toEqual({ whole: 51, excerpt: 0, differs: 0, absent: 0, unchecked: 0 });
    expect([attribution, left]).toEqual([0, 0]);
  });

  it('says so of each sentence in full-width commas, as the pages show it', () => {
    for (const text of texts) expect(only(text.replaceAll(',', '，')).verdict, text).toBe('whole');
  });

  it('says of each clause that is no whole sentence that it is a piece', () => {
    const clauses = texts.flatMap(clausesOf).filter((clause) => !texts.includes(`${clause}。`));
    // 109 commas make 160 clauses of 51 sentences, 9 of which have no comma.
    expect(clauses).toHaveLength(151);
    for (const clause of clauses)
      expect(
        findings(clause).map(({ verdict }) => verdict),
        clause,
      ).toEqual(['excerpt']);
  });

  it('says of two whole sentences quoted together, and of all of a paragraph, that they are as in the report', () => {
    for (const paragraph of briefing.paragraphs) expect(only(`“${paragraph}”`).verdict).toBe('whole');
    const [first = '', second = ''] = texts.slice(8, 10);
    expect(only(`“${first}${second}”`)).toMatchObject({ verdict: 'whole', unit: 'quotation' });
  });
});
