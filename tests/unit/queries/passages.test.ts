import { describe, expect, it } from 'vitest';
import { briefingPage } from '@/lib/queries/briefing';
import { ids, library, must, SLUG } from './library';

const { sections } = must(briefingPage(library, SLUG));

/** A section’s passages as type, sentences, statements and whether they go on or are part of a longer statement. */
function passagesOf(slug: string) {
  const { passages } = must(sections.find(({ section }) => section.slug === slug));
  return passages.map((one) => [
    one.type,
    ids(one.sentences).join(' '),
    ids(one.statements).join(' '),
    [...one.continued.map((id) => `continued ${id}`), ...one.excerpted.map((id) => `excerpt ${id}`)].join(' '),
  ]);
}

describe('the passages of a section', () => {
  it('are narrative, then what is said', () => {
    expect(passagesOf('qingxu-chemical-park')).toEqual([
      ['narrative', 'p1s1 p1s2 p1s3', '', ''],
      ['statement', 'p1s4 p1s5', 'p1s4', ''],
    ]);
  });

  it('are a statement each where two follow one another', () => {
    expect(passagesOf('taiyuan-first-laboratory')).toEqual([
      ['narrative', 'p2s1', '', ''],
      ['statement', 'p2s2', 'p2s2', ''],
      ['statement', 'p2s3 p2s4 p2s5', 'p2s3', ''],
    ]);
  });

  it('are one statement where the sentence opens as narrative', () => {
    expect(passagesOf('financial-service-hall')).toEqual([['statement', 'p2s13', 'p2s13', '']]);
  });

  it('are an excerpt where the statement runs on through other sections', () => {
    expect(passagesOf('mandate')).toEqual([['statement', 'p5s1', 'p5s1', 'excerpt p5s1']]);
  });

  it('are continued where the statement begins in an earlier section', () => {
    expect(passagesOf('manufacturing')).toEqual([
      ['statement', 'p5s6 p5s7 p5s8 p5s9', 'p5s1', 'continued p5s1 excerpt p5s1'],
    ]);
    expect(passagesOf('liveable-city')).toEqual([
      ['statement', 'p5s15 p5s16 p5s17', 'p5s1', 'continued p5s1 excerpt p5s1'],
    ]);
  });

  it('keep a stance that is no speech as narrative (p3s5, p4s1)', () => {
    expect(passagesOf('eldercare-incubator')[0]).toEqual(['narrative', 'p3s5', '', '']);
    expect(passagesOf('symposium')).toEqual([
      ['narrative', 'p4s1', '', ''],
      ['statement', 'p4s2 p4s3 p4s4 p4s5', 'p4s2', ''],
    ]);
  });
});
