import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { loadLibrary } from '@/lib/content/library';
import { goneAddresses } from '@/lib/paths';
import { baseWith, fixturePath } from './folder';
import { DRAFT_WORD, standingFiles, WITHDRAWN_WORD } from './standings';

it('hides the registered phrases that stand only in what is not shown; those of what was withdrawn are gone', async () => {
  const files = await standingFiles();
  const register = await readFile(fixturePath('base', 'phrases.yaml'), 'utf8');
  const entry = (text: string, slug: string) => `  - text: ${text}\n    slug: ${slug}\n`;
  const more = entry(DRAFT_WORD, 'of-draft') + entry(WITHDRAWN_WORD, 'of-gone') + entry('从前的话', 'of-nothing');
  const root = await baseWith({ ...files, 'phrases.yaml': `${register.trimEnd()}\n${more}` });
  const { library } = await loadLibrary(root);
  const known = library.phrases.map(({ slug }) => slug);
  expect(known).toContain('of-nothing');
  expect(known).not.toEqual(expect.arrayContaining(['of-draft']));
  expect(known).not.toEqual(expect.arrayContaining(['of-gone']));
  expect(JSON.stringify(library)).not.toContain(WITHDRAWN_WORD);
  const gone = goneAddresses(library);
  for (const path of ['/phrases/of-gone', '/api/phrases/of-gone.json', '/share/phrases/of-gone.png'])
    expect(gone.get(path), path).toBe('harbour-gone');
  expect([...gone.keys()].filter((path) => path.includes('of-draft'))).toEqual([]);
  const inDevelopment = (await loadLibrary(root, { drafts: true })).library.phrases.map(({ slug }) => slug);
  expect(inDevelopment).toContain('of-draft');
});
