import { expect, it } from 'vitest';
import { openMarks, readReview } from '@/lib/content/review';

const SHEET = `# Review

- title: 一个标题

- [ ] p2s5 · 02-park.md:9 · source.txt:3 — said by 王五 — 他 after 王五 — no other name
      他说,要快。
- [x] p3s1 · 03-hall.md:8 · source.txt:5 — left as narrative — no verb
- [ ] a date was not found — the page names none
- p1s1 · 01-park.md:8 · source.txt:1 — a section begins — the first sentence
`;

it('reads the lines with a box, each with its sentence, what, why and line', () => {
  expect(readReview(SHEET)).toEqual([
    { sentence: 'p2s5', what: 'said by 王五', why: '他 after 王五 — no other name', ticked: false, line: 5 },
    { sentence: 'p3s1', what: 'left as narrative', why: 'no verb', ticked: true, line: 7 },
    { what: 'a date was not found', why: 'the page names none', ticked: false, line: 8 },
  ]);
});

it('gives the marks that are not ticked', () => {
  expect(openMarks(SHEET).map(({ line }) => line)).toEqual([5, 8]);
});

it('reads a sheet with CRLF, and one without boxes', () => {
  expect(readReview('- [X] p1s1 — a — b\r\n')).toMatchObject([{ sentence: 'p1s1', why: 'b', ticked: true }]);
  expect(readReview('')).toEqual([]);
});
