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

it('is held against all that the check asks of one briefing: a speaker by flag whose name is a slip is refused', () => {
  const article = { text: '省长周建平来到田头。他指出，春耕要早。\n', facts: {}, guesses: [] };
  expect(() => draftArticle(article, { slug: 'a', speaker: '周健平' }, library)).toThrow(
    'names the speaker “周健平”, and the source has “周建平”. Write the name as it stands there. (unknown-person)',
  );
});
