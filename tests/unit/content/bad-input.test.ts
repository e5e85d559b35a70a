import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { fixturePath, load, overlaid } from './folder';

const ROWS = 36;
const fixtures = (await readdir(fixturePath('bad'))).sort();

it('has a fixture for every row of bad input that content can hold', () => {
  const rows = new Set(fixtures.map((name) => Number(name.slice(0, 2))));
  expect([...rows]).toEqual(Array.from({ length: ROWS }, (_, index) => index + 1));
});

it.each(fixtures)('answers bad/%s with the report that stands beside it', async (name) => {
  const expected = await readFile(fixturePath('bad', name, 'expected.txt'), 'utf8');
  const { report, library } = await load(await overlaid(`bad/${name}`));
  expect(report).toBe(expected.trimEnd());
  // Only a report of warnings, or none at all, comes with a library.
  expect(library !== undefined).toBe(expected === '' || expected.includes('\n0 errors, '));
});
