import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { cover } from '@/lib/content/cover';
import type { PlacedLine } from '@/lib/content/cover-messages';
import { report } from '@/lib/content/faults';

/** A source of one paragraph, and a section file s.md that has one line for each text, each from column 1. */
function covered(sentences: readonly string[], texts: readonly string[]): { ids: string[] | undefined; said: string } {
  const [file, sourceFile] = [new VFile({ path: 's.md' }), new VFile({ path: 'source.txt' })];
  const source = sentences.map((text, index) => {
    return { id: `p1s${index + 1}` as const, paragraph: 1, number: index + 1, text };
  });
  const lines = texts.map((text, index): PlacedLine => {
    const placeOf = (at: number) => ({ line: index + 1, column: [...text.slice(0, at)].length + 1 });
    return { file, line: { text, emphasised: [], links: [], placeOf } };
  });
  const found = cover(source, lines, sourceFile);
  return { ids: found?.map(({ id }) => id), said: report([file, sourceFile]) };
}

it('gives each line its sentence where the lines are the source', () => {
  expect(covered(['甲。', '乙。'], ['甲。', '乙。'])).toEqual({ ids: ['p1s1', 'p1s2'], said: '' });
});

it('takes a sentence that the source has twice where it stands twice', () => {
  expect(covered(['甲。', '乙。', '甲。'], ['甲。', '乙。', '甲。'])).toEqual({
    ids: ['p1s1', 'p1s2', 'p1s3'],
    said: '',
  });
});

it('asks for a copy where one of two equal sentences is missing, not for the other to be moved', () => {
  const { ids, said } = covered(['甲。', '乙。', '甲。', '丙。'], ['甲。', '乙。', '丙。']);
  expect(ids).toBeUndefined();
  expect(said).toBe(
    's.md:3:1 error p1s3 belongs here and is missing: “甲。”. ' +
      'Copy it from source.txt, one sentence a line. (missing-sentence)\n1 error, 0 warnings',
  );
});

it('names the right one of two equal sentences where it stands out of order', () => {
  expect(covered(['甲。', '乙。', '甲。', '丙。'], ['甲。', '乙。', '丙。', '甲。']).said).toBe(
    's.md:3:1 error p1s3 belongs here and is missing: “甲。”. ' +
      'It stands at s.md:4:1: put the lines in the source’s order. (missing-sentence)\n' +
      's.md:4:1 error holds p1s3 out of order: in the source it comes before p1s4. Put it back. (order)\n' +
      '2 errors, 0 warnings',
  );
});

it('shows at which character, outside the BMP too, an altered sentence parts from the source', () => {
  expect(covered(['甲𠮷乙丙。'], ['甲𠮷乙丁。']).said).toBe(
    's.md:1:4 error differs from p1s1 at character 4: “丁” here, “丙” in the source.\n' +
      '    here:   甲𠮷乙丁。\n    source: 甲𠮷乙丙。\n    Copy the sentence from source.txt. (altered-sentence)\n' +
      '1 error, 0 warnings',
  );
});

it('never cuts a character in two where two texts part inside it', () => {
  // 𠮷 is U+20BB7 and 𠮶 U+20BB6: their first UTF-16 units are the same.
  expect(covered(['甲𠮷。'], ['甲𠮶。']).said).toContain('at character 2: “𠮶” here, “𠮷” in the source.');
});

it('says where a sentence has more than the source', () => {
  expect(covered(['甲。'], ['甲。乙']).said).toContain(
    's.md:1:3 error differs from p1s1 at character 3: “乙” here, the end in the source.',
  );
});

it('lists several missing sentences as one fault', () => {
  expect(covered(['甲。', '乙。', '丙。', '丁。'], ['甲。', '丁。']).said).toBe(
    's.md:2:1 error p1s2 to p1s3 (2 sentences) belongs here and is missing: “乙。” …. ' +
      'Copy it from source.txt, one sentence a line. (missing-sentence)\n1 error, 0 warnings',
  );
});

it('puts the fault on the source where no section has a line', () => {
  expect(covered(['甲。'], []).said).toBe(
    'source.txt:1:1 error p1s1 belongs here and is missing: “甲。”. ' +
      'Copy it from source.txt, one sentence a line. (missing-sentence)\n1 error, 0 warnings',
  );
});

it('goes on behind a fault and finds the next', () => {
  const { said } = covered(['甲。', '乙。', '丙。', '丁。'], ['甲', '乙。', '戊。', '丙。', '丙。', '己。']);
  expect(said.split('\n').map((line) => line.replace(/ error .*\(/, ' ('))).toEqual([
    's.md:1:2 (altered-sentence)',
    's.md:3:1 (not-in-source)',
    's.md:5:1 (doubled-sentence)',
    expect.stringContaining('s.md:6:1 error differs from p1s4'),
    expect.any(String),
    expect.any(String),
    '    Copy the sentence from source.txt. (altered-sentence)',
    '4 errors, 0 warnings',
  ]);
});
