import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { ContentError, fault, report, warning } from '@/lib/content/faults';
import { loadLibrary } from '@/lib/content/library';
import { baseWith, load, overlaid } from './folder';

const SECTION = 'briefings/harbour-2024/03-closing.md';

/** The place and rule of each line of a report. */
function rules(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const [, place, rule] = /^content\/(\S+) (?:error|warning) .*?(?:\(([a-z0-9-]+)\))?$/.exec(line) ?? [];
    return place === undefined ? [] : [`${place} ${rule ?? ''}`.trim()];
  });
}

it('reports the faults of every file at once, in the order of files and places', async () => {
  const root = await baseWith({
    'topics/other.md': '---\ntitle: 其他\norder: 0\nscope: 书\ncolour: red\n---\n多的\n',
    'site.md': '---\nname: 站\ncontact: 电话\n---\n',
    'notes.txt': '记\n',
    'briefings/harbour-2024/briefing.md': '---\ntitle: 题\ntitleOrigin: own\nsha256: 0\n---\n',
    'briefings/harbour-2024/02-ferry.md': '---\nkind: trip\ntitle: 渡口\n---\n\n<b>\n\n- 甲\n',
    'briefings/empty/source.txt': '甲。',
  });
  const { report: text, library } = await load(root);
  expect(library).toBeUndefined();
  expect(rules(text)).toEqual([
    'briefings/empty/briefing.md:1:1 missing-file',
    'briefings/empty/source.txt:1:1 no-sections',
    'briefings/harbour-2024/02-ferry.md:2:7 bad-value',
    'briefings/harbour-2024/02-ferry.md:6:1 raw-html',
    'briefings/harbour-2024/02-ferry.md:8:1 not-allowed',
    'briefings/harbour-2024/briefing.md:3:14 bad-value',
    'briefings/harbour-2024/briefing.md:4:9 bad-value',
    'notes.txt:1:1 unexpected-file',
    'site.md:3:10 bad-value',
    'topics/other.md:3:8 bad-value',
    'topics/other.md:5:1 unknown-key',
    'topics/other.md:7:1 unexpected-text',
  ]);
  expect(text.endsWith('\n12 errors, 0 warnings')).toBe(true);
});

it('reports what points nowhere beside sentences that differ from the source', async () => {
  const head = (topics: string, more = '') => `---\nkind: remarks\ntitle: 节\ntopics: [${topics}]\n${more}---\n\n`;
  const { report: text } = await load(
    await baseWith({
      'briefings/harbour-2024/02-ferry.md': `${head('boats')}> 第二天,李明去看渡口,*要求*先修两条旧船,再添救生衣。\n\n渡口有30位船工，最年轻的25岁。\n`,
      [SECTION]: `${head('reading', 'reasons: {boats: p3s1}\n')}> 李明*强调*，办事要算细账。\n> 修一条船，要让一百户人家过河方便。\n`,
    }),
  );
  expect(text).toContain('content/briefings/harbour-2024/02-ferry.md:4:10 error names the unknown topic “boats”.');
  expect(text).toContain('content/briefings/harbour-2024/02-ferry.md:9:4 error differs from p2s2 at character 4:');
  expect(text).toContain(`content/${SECTION}:5:18 error gives a reason for “boats”, which is not among`);
});

it('keeps nothing of a load that failed: mended content gives the library of a fresh start', async () => {
  const fresh = await load(await overlaid());
  const root = await overlaid();
  const good = await readFile(join(root, SECTION), 'utf8');
  for (const bad of [
    good.replace('---', '---js'),
    good.replace('title: 算细账', 'title: "算细账'),
    good.replace('办事要算细账', '办事要算总账'),
  ]) {
    await writeFile(join(root, SECTION), bad);
    const first = await load(root);
    expect(first.library).toBeUndefined();
    expect(await load(root)).toEqual(first);
    await writeFile(join(root, SECTION), good);
    expect(await load(root)).toEqual(fresh);
  }
});

it('refuses again what was loaded before it was spoilt', async () => {
  const root = await overlaid();
  expect((await load(root)).library).toBeDefined();
  await writeFile(join(root, SECTION), '');
  expect((await load(root)).library).toBeUndefined();
});

it('throws a ContentError that has the files and whose message is their report', async () => {
  const root = await baseWith({ 'site.md': '' });
  const error = await loadLibrary(root).catch((reason: unknown) => reason);
  if (!(error instanceof ContentError)) throw error;
  expect(error.message).toBe(report(error.files));
  expect(error.files.map((file) => file.path)).toContain('content/topics/reading.md');
});

it('throws the system’s own error where there is no content folder', async () => {
  await expect(loadLibrary(join(await overlaid(), 'nowhere'))).rejects.toThrow('ENOENT');
});

it('sorts by file, line and column, counts, and is empty where nothing is to be said', () => {
  const [a, b] = [new VFile({ path: 'a.md' }), new VFile({ path: 'b.md' })];
  fault(b, { line: 2, column: 1 }, 'x', 'is wrong.');
  warning(a, { line: 10, column: 2 }, 'y', 'is odd.');
  fault(a, { line: 10, column: 1 }, 'x', 'is wrong.');
  fault(a, { line: 9, column: 3 }, 'z', 'is bad.');
  expect(report([b, a])).toBe(
    'a.md:9:3 error is bad. (z)\na.md:10:1 error is wrong. (x)\na.md:10:2 warning is odd. (y)\n' +
      'b.md:2:1 error is wrong. (x)\n3 errors, 1 warning',
  );
  expect(report([new VFile({ path: 'c.md' })])).toBe('');
});

it('gives the site’s address where the release has one', async () => {
  expect((await loadLibrary(await overlaid(), { siteUrl: 'https://example.cn' })).library.site).toEqual({
    name: '海港简读',
    url: 'https://example.cn',
  });
  expect((await loadLibrary(await overlaid())).library.site).toEqual({ name: '海港简读' });
});
