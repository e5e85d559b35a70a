import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { readReview } from '@/lib/content/review';
import { readSource } from '@/lib/content/source';
import type { Guess } from '@/lib/import/model';
import { writeReview } from '@/lib/import/review';

const TEXT = '李明在青川市调研。\n\n他强调，要把实验室建在田间，让科研人员走出去，把论文写在大地上。要快。\n';
const guesses: readonly Guess[] = [
  { sentence: 'p2s2', what: 'goes on', why: 'it begins with 要', isDoubtful: false },
  { sentence: 'p2s1', what: 'said by 李明', why: '他 — the last name\nbefore it', isDoubtful: true },
  { what: 'title is 题', why: 'the page says so', isDoubtful: true },
  { sentence: 'p1s1', what: 'said by 王五', why: '', isDoubtful: false },
];
const article = readSource({ file: new VFile(), text: TEXT });
const places = new Map(
  article.sentences.map(({ id }, index) => [id, { name: '01-text.md', line: 7 + index + Math.min(index, 1) }]),
);
const facts = { title: '题', place: '青川市' };
const { text: sheet } = writeReview({ text: TEXT, article, facts, guesses, places });

it('has a box for each doubtful place, in the text’s order, with file, line and first words', () => {
  expect(sheet).toContain(
    '- [ ] title is 题 — the page says so\n- [ ] p2s1 · 01-text.md:9 · source.txt:3 — said by 李明 — 他 — the last name before it\n      他强调，要把实验室建在田间，让科研人员走出去，把论文写在大地…\n',
  );
});

it('lists what is certain by its kind, without boxes', () => {
  expect(sheet).toContain('### Said by\n\n- p1s1 · 01-text.md:7 · source.txt:1 — said by 王五\n');
  expect(sheet).toContain('### Goes on\n\n- p2s2 · 01-text.md:10 · source.txt:3 — goes on — it begins with 要\n');
});

it('begins with the facts, and says which are not known', () => {
  expect(sheet).toContain('- title: 题\n- outlet: — not known; left out\n');
  expect(sheet).toContain('- place: 青川市\n');
});

it('is read back as it was written', () => {
  expect(readReview(sheet)).toMatchObject([
    { what: 'title is 题', why: 'the page says so', ticked: false },
    { sentence: 'p2s1', what: 'said by 李明', why: '他 — the last name before it', ticked: false },
  ]);
});
