import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadLibrary } from '@/lib/content/library';
import { draftArticle } from '@/lib/import/draft';
import { checkDraft } from '@/lib/import/self-check';
import { temporaryFolder } from '../content/folder';
import { run } from './run-script';

/** The article of the site, imported into a site that has topics and no briefing: nothing of the work by hand helps. */
const text = await readFile('content/briefings/taiyuan-2023-03/source.txt', 'utf8');
const { library } = await loadLibrary('content');
const [byHand] = library.briefings;
const { files } = draftArticle({ text, facts: {}, guesses: [] }, { slug: 'fresh' }, { ...library, briefings: [] });
const written = files.filter(({ name }) => name !== 'review.md');
const { briefing } = checkDraft(
  'fresh',
  written,
  library.topics.map(({ slug }) => slug),
);

/** Read by hand: where each statement stands, and its verb. */
const STATEMENTS =
  'p1s4-p1s5 指出, p1s7 强调, p2s2 勉励, p2s3-p2s5 指出, p2s8-p2s9 指出, p2s11-p2s12 说, p2s13 要求, p3s3-p3s4 说, p3s6 强调, p4s2-p4s5 指出, p5s1-p5s17 指出, p6s1-p6s3 强调';

it('has 51 sentences in 6 paragraphs, and passes the check unedited', () => {
  expect(briefing?.sentences.length).toBe(51);
  expect(new Set(briefing?.sentences.map(({ id }) => id.split('s')[0])).size).toBe(6);
  expect(briefing?.sentences.map(({ text }) => text)).toEqual(byHand?.sentences.map(({ text }) => text));
});

it('has the 12 statements, each with its verb, its speaker and its extent', () => {
  const found = briefing?.statements.map(({ sentences, attribution: { verb } }) => {
    const ends = [sentences[0], ...(sentences.length > 1 ? sentences.slice(-1) : [])];
    return `${ends.join('-')} ${verb}`;
  });
  expect(found?.join(', ')).toBe(STATEMENTS);
  expect(briefing?.statements.map(({ attribution: { speaker } }) => speaker)).toEqual(Array(12).fill('蓝佛安'));
});

it('has the 5 tasks where they begin, and all 8 visits by their names', () => {
  const kinds = (of: typeof briefing, kind: string) => of?.sections.filter((section) => section.kind === kind) ?? [];
  expect(kinds(briefing, 'task').map(({ sentences }) => sentences[0])).toEqual([
    ...['p5s2', 'p5s6', 'p5s10', 'p5s13', 'p5s15'],
  ]);
  const visits = (of: typeof briefing) =>
    of?.sections.flatMap((section) => (section.kind === 'visit' ? [[section.site, section.presence]] : []));
  expect(visits(briefing)).toEqual(visits(byHand));
  expect(visits(briefing)?.length).toBe(8);
});

it('has the 16 phrases', () => {
  expect(briefing?.phrases.length).toBe(16);
  expect(briefing?.phrases.map(({ text: words }) => words)).toEqual(byHand?.phrases.map(({ text: words }) => words));
});

it('has few boxes to tick, and never the title of one section on another', () => {
  const boxes = files.at(-1)?.text.match(/^- \[ \] /gm) ?? [];
  expect(boxes.length).toBeLessThanOrEqual(6);
  const titles = briefing?.sections.map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles?.length);
});

it('is written by the command as it is drafted here, and the command’s check takes it', async () => {
  const root = await temporaryFolder();
  await mkdir(join(root, 'content', 'briefings'), { recursive: true });
  for (const name of ['topics', 'site.md'])
    await cp(join('content', name), join(root, 'content', name), { recursive: true });
  await writeFile(join(root, 'article.txt'), text);
  const { code, stderr } = await run('import', root, ['article.txt', '--slug', 'fresh']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const folder = join(root, 'content', 'briefings', 'fresh');
  const names = (await readdir(folder)).sort();
  expect(names).toEqual(files.map(({ name }) => name).sort());
  const read = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  expect(read).toEqual(names.map((name) => files.find((file) => file.name === name)?.text));
  expect((await run('check', root, [])).code).toBe(0);
}, 60_000);
