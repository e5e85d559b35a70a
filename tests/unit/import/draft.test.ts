import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { loadLibrary } from '@/lib/content/library';
import { draftArticle } from '@/lib/import/draft';

const { library } = await loadLibrary('content');

it('drafts the article of the site, source byte for byte', async () => {
  const text = await readFile('content/briefings/taiyuan-2023-03/source.txt', 'utf8');
  const { files } = draftArticle({ text, facts: {}, guesses: [] }, { slug: 'again' }, library);
  expect(files.map(({ name }) => name).slice(0, 2)).toEqual(['source.txt', 'briefing.md']);
  expect(files[0]?.text).toBe(text);
  expect(files.map(({ name }) => name).at(-1)).toBe('review.md');
});
