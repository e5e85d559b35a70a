import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { edit, load, loaded, SECTION } from './cached';

it.each<readonly [string, (root: string) => Promise<void>]>([
  ['nothing is changed', async () => {}],
  ['a title is changed', edit('briefings/harbour-2024/briefing.md', (text) => text.replace('title: ', 'title: 新'))],
  ['a section’s title is changed', edit(SECTION, (text) => text.replace('算细账', '细账'))],
  ['a sentence is altered', edit(SECTION, (text) => text.replace('办事要算细账', '办事要算总账'))],
  ['a source is altered', edit('briefings/other/source.txt', (text) => text.replace('渡口', '码头'))],
  ['a key is unknown', edit('briefings/other/briefing.md', (text) => text.replace('---\n', '---\ncolour: red\n'))],
  ['a file begins with a byte order mark, a warning', edit(SECTION, (text) => `\uFEFF${text}`)],
  [
    'a briefing is withdrawn to which another links',
    edit('briefings/harbour-2024/briefing.md', (text) =>
      text.replace('---\n', '---\nwithdrawn: {on: 2026-01-02, reason: 撤}\n'),
    ),
  ],
  [
    'a briefing becomes a draft',
    edit('briefings/other/briefing.md', (text) => text.replace('---\n', '---\ndraft: true\n')),
  ],
  [
    'a phrase is taken out of the register',
    edit('phrases.yaml', (text) => text.replace(/ {2}- text: .*\n {4}slug: .*\n/, '')),
  ],
  [
    'an entry of the register is doubled',
    edit('phrases.yaml', (text) => text + (/ {2}- text: .*\n {4}slug: .*\n/.exec(text)?.[0] ?? '')),
  ],
  ['a topic is gone', (root) => rm(join(root, 'topics', 'reading.md'))],
  ['a topic is new', (root) => writeFile(join(root, 'topics', 'new.md'), '---\ntitle: 新\norder: 9\nscope: 新\n---\n')],
  [
    'a briefing is gone to which another links',
    (root) => rm(join(root, 'briefings', 'harbour-2024'), { recursive: true }),
  ],
  ['a section is gone', (root) => rm(join(root, SECTION))],
  ['a stranger lies in a folder', (root) => writeFile(join(root, 'briefings', 'other', 'notes.txt'), '记\n')],
  ['a folder lies in a folder', async (root) => void (await mkdir(join(root, 'briefings', 'other', '04-more.md')))],
])('gives what a fresh load gives where %s', async (_, change) => {
  const { root, open } = await loaded();
  await change(root);
  const fresh = await load(root);
  expect(await load(root, open())).toBe(fresh);
  expect(await load(root, open())).toBe(fresh);
});
