import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { article, baseWith, load } from './folder';

// Two names that differ by case or Unicode form alone can lie in one folder only where the file system keeps them apart.
const TOPIC = '---\ntitle: 读\norder: 2\nscope: 书\n---\n';
const NFC = 'caf\u00E9';
const NFD = NFC.normalize('NFD');

it('rejects a topic whose name differs from another by case alone', async (context) => {
  const root = await baseWith({ 'topics/Reading.md': TOPIC });
  if ((await readdir(join(root, 'topics'))).length < 2) context.skip();
  expect((await load(root)).report).toContain(
    'content/topics/reading.md:1:1 error differs from Reading.md only by case or Unicode form. Rename one of the two. (slug-taken)',
  );
});

it('rejects a topic whose name differs from another by Unicode form alone', async (context) => {
  const root = await baseWith({ [`topics/${NFC}.md`]: TOPIC, [`topics/${NFD}.md`]: TOPIC });
  if ((await readdir(join(root, 'topics'))).length < 3) context.skip();
  expect((await load(root)).report).toContain(
    `content/topics/${NFC}.md:1:1 error differs from ${NFD}.md only by case or Unicode form. Rename one of the two. (slug-taken)`,
  );
});

it.each(['Reading', '读书', 'a--b', '-a', 'a_b', 'main', 'p1s1', 'a'.repeat(61)])(
  'rejects %s as a slug',
  async (slug) => {
    const { report } = await load(await baseWith({ [`briefings/harbour-2024/04-${slug}.md`]: TOPIC }));
    expect(report).toContain(`04-${slug}.md:1:1 error “${slug}” cannot be part of an address. `);
  },
);

it('reads sections in the order of their numbers, with three digits too', async () => {
  const root = await article('甲。乙。丙。', ['甲。\n', '乙。\n', '丙。\n']);
  const folder = join(root, 'briefings/a');
  await rename(join(folder, '02-s2.md'), join(folder, '99-s2.md'));
  await rename(join(folder, '03-s3.md'), join(folder, '100-s3.md'));
  const { report, library } = await load(root);
  expect(report).toBe('');
  expect(library?.briefings[0]?.sections.map((section) => section.slug)).toEqual(['s1', 's2', 's3']);
});

it('passes over hidden files, such as an editor or a file manager leaves', async () => {
  expect((await load(await baseWith({ '.DS_Store': 'x', 'topics/.reading.md.swp': 'x' }))).report).toBe('');
});

it('names every file that the site does not read, and every one that it lacks', async () => {
  const { report } = await load(
    await baseWith({
      'topics/reading.txt': 'x',
      'briefings/harbour-2024/4-extra.md': 'x',
      'briefings/stray.md': 'x',
      'briefings/second/readme.md': 'x',
    }),
  );
  const stray = (expected: string) =>
    `error is not read by the site, which expects ${expected} here. Rename it or move it out. (unexpected-file)`;
  const missing = 'error is missing. docs/content.md says what goes into it. (missing-file)';
  expect(report.split('\n')).toEqual([
    `content/briefings/harbour-2024/4-extra.md:1:1 ${stray('source.txt, briefing.md and NN-slug.md')}`,
    `content/briefings/second/briefing.md:1:1 ${missing}`,
    `content/briefings/second/readme.md:1:1 ${stray('source.txt, briefing.md and NN-slug.md')}`,
    `content/briefings/second/source.txt:1:1 ${missing}`,
    'content/briefings/stray.md:1:1 error is a file where a folder is expected. Move it out of content/. (not-a-folder)',
    `content/topics/reading.txt:1:1 ${stray('files named slug.md')}`,
    '6 errors, 0 warnings',
  ]);
});
