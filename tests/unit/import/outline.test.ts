import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { loadLibrary } from '@/lib/content/library';
import { draftArticle } from '@/lib/import/draft';
import type { Facts, Outline } from '@/lib/import/model';
import { findOutline } from '@/lib/import/outline';
import { isStatementId, RESERVED_SLUGS, SLUG } from '@/lib/paths';
import { cut, toldSpeech } from './told-speech';

const { library } = await loadLibrary('content');
const ROOT = 'tests/fixtures/import';
const fixtures = (await readdir(ROOT)).filter((name) => name.startsWith('outline-'));

interface Given {
  readonly speaker?: string;
  readonly facts?: Facts;
}

/** An outline a line each: the headings, then the sections, first sentence first. */
function linesOf({ genre, title, headings, sections }: Outline): string[] {
  return [
    `${genre}: ${title.text}${title.isOwn ? '' : ' (editorial)'}`,
    ...[...headings].map(([id, depth]) => `${id} ${'#'.repeat(depth)}`),
    ...sections.map(({ from, kind, number, title: words, site, presence }) =>
      [from, kind, number, words, site === words ? 'site' : site, presence]
        .filter((word) => word !== undefined)
        .join(' '),
    ),
  ];
}

it.each(fixtures)('cuts %s as it is to be read, and its draft passes the check', async (name) => {
  const text = await readFile(`${ROOT}/${name}/source.txt`, 'utf8');
  const { speaker, facts = {} }: Given = JSON.parse(await readFile(`${ROOT}/${name}/given.json`, 'utf8'));
  const article = cut(text);
  const speech = speaker === undefined ? { voices: new Map(), guesses: [] } : toldSpeech(article, speaker);
  const outline = findOutline(article, speech, facts, library);
  await expect(`${linesOf(outline).join('\n')}\n`).toMatchFileSnapshot(`../../fixtures/import/${name}/outline.txt`);
  const slugs = outline.sections.map(({ slug }) => slug);
  expect(
    slugs.filter(
      (slug) => !SLUG.test(slug) || slug.length > 40 || isStatementId(slug) || RESERVED_SLUGS.includes(slug),
    ),
  ).toEqual([]);
  expect(new Set(slugs).size).toBe(slugs.length);
  expect(outline.sections.filter(({ title }) => [...title].length > 32 && !title.endsWith('…'))).toEqual([]);
  const draft = draftArticle({ text, facts: {}, guesses: [] }, { slug: 'a-draft', ...facts }, library);
  expect(draft.files[0]?.text).toBe(text);
});
