import { describe, expect, it } from 'vitest';
import type { Voice } from '@/lib/model';
import { coverageOf } from '@/lib/queries/coverage';
import { briefing, ids, must } from './library';

const covered = coverageOf(briefing);
const cuts = covered.flatMap((row) => row.cuts);

describe('coverageOf', () => {
  it('gives the sentences of the source, each once, in its order', () => {
    expect(cuts.flatMap(({ sentences }) => ids(sentences))).toEqual(ids(briefing.sentences));
  });

  it('gives a row for each paragraph', () => {
    const counts = covered.map(({ paragraph, cuts: own }) => [
      paragraph,
      own.flatMap(({ sentences }) => sentences).length,
    ]);
    expect(counts).toEqual([
      [1, 7],
      [2, 13],
      [3, 6],
      [4, 5],
      [5, 17],
      [6, 3],
    ]);
  });

  it('cuts where the sections do', () => {
    expect(cuts.map(({ section, sentences }) => [section.slug, ids(sentences)])).toEqual(
      briefing.sections.map(({ slug, sentences }) => [slug, sentences]),
    );
  });

  it('tells narrative and statements apart, and where one sentence is both', () => {
    const all = cuts.flatMap(({ sentences }) => sentences);
    const of = (voice: Voice) => ids(all.filter((sentence) => sentence.voice === voice));
    expect(of('told')).toHaveLength(12);
    expect(of('both')).toEqual(['p1s7', 'p2s2', 'p2s13']);
    expect(of('said')).toHaveLength(36);
  });

  it('shows what the sections lack, double or displace, for it reads them and not the source', () => {
    const [first, second, ...others] = briefing.sections;
    const shown = (sections: typeof briefing.sections) =>
      coverageOf({ ...briefing, sections }).flatMap((row) => row.cuts.flatMap(({ sentences }) => ids(sentences)));
    expect(shown([must(second), ...others])[0]).toBe('p1s6');
    expect(shown([must(second), must(first), ...others]).slice(0, 3)).toEqual(['p1s6', 'p1s7', 'p1s1']);
    expect(shown([must(first), must(first)])).toHaveLength(10);
  });

  it('gives a section that goes over two paragraphs in both', () => {
    const whole = { ...must(briefing.sections[0]), sentences: ids(briefing.sentences) };
    const rows = coverageOf({ ...briefing, sections: [whole] });
    expect(rows.map((row) => row.cuts.map(({ section }) => section))).toEqual(Array(6).fill([whole]));
  });
});
