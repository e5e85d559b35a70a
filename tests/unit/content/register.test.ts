import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { findUnregistered } from '@/lib/content/library';
import { article, baseWith, load, overlaid } from './folder';

afterEach(() => {
  vi.doUnmock('pinyin-pro');
  vi.resetModules();
});

it('gives the entries in the register’s order, with what an editor says of them', async () => {
  const { library, report } = await load(
    await baseWith({
      'phrases.yaml': [
        '# kept for good',
        'phrases:',
        '  - {text: 灯下书房, slug: deng-xia-shu-fang, aliases: [灯下的书房], settled: true}',
        '  - text: "996"',
        '    slug: "996"',
        '',
      ].join('\n'),
    }),
  );
  expect(report).toBe('');
  expect(library?.phrases).toEqual([
    { text: '灯下书房', slug: 'deng-xia-shu-fang', aliases: ['灯下的书房'], settled: true },
    { text: '996', slug: '996', aliases: [], settled: false },
  ]);
});

it('needs no register where no briefing has a phrase', async () => {
  const root = await article('甲。', ['甲。']);
  await rm(join(root, 'phrases.yaml'));
  const { library, report } = await load(root);
  expect(report).toBe('');
  expect(library?.phrases).toEqual([]);
  expect(await findUnregistered(root)).toEqual({ text: '', additions: [] });
});

it('asks for a register where a briefing has a phrase and there is none', async () => {
  const root = await overlaid();
  await rm(join(root, 'phrases.yaml'));
  expect((await load(root)).report).toBe(
    'content/phrases.yaml:1:1 error lacks “灯下书房” (p1s2 of harbour-2024). Add at its end, or run npm run phrases:\n' +
      'phrases:\n  - text: 灯下书房\n    slug: deng-xia-shu-fang\n' +
      'Look over the pinyin: the address is kept for good. (missing-phrase)\n1 error, 0 warnings',
  );
});

it.each([
  ['a full-width comma for a half-width one', '算细账,算长账', '算细账，算长账'],
  ['white space', '灯下书房', '灯下 书房'],
  ['full-width digits', '从0到1', '从０到１'],
  ['quotation marks inside', '‘两山’理论', '两山理论'],
  ['capitals', '5G', '5g'],
])('takes for the same phrase what differs by %s', async (_what, registered, written) => {
  const root = await article(`他种“${written}”。`, [`他种“${written}”。`]);
  await writeFile(join(root, 'phrases.yaml'), `phrases:\n  - text: "${registered}"\n    slug: a\n`);
  const { library, report } = await load(root);
  expect(report).toBe('');
  expect(library?.briefings[0]?.phrases.map(({ text }) => text)).toEqual([written]);
});

it('takes an alias for the phrase itself', async () => {
  const { report } = await load(
    await baseWith({ 'phrases.yaml': 'phrases:\n  - {text: 灯下的书房, slug: a, aliases: [灯下书房]}\n' }),
  );
  expect(report).toBe('');
});

it('asks for no entry for marks around nothing but white space', async () => {
  const root = await article('他留了“ ”。', ['他留了“ ”。']);
  expect((await load(root)).library?.briefings[0]?.phrases).toEqual([]);
});

it('reports a register that is too large, and then nothing of what it may lack', async () => {
  const { report } = await load(await baseWith({ 'phrases.yaml': '#'.repeat(2 * 1024 * 1024 + 1) }));
  expect(report).toBe(
    'content/phrases.yaml:1:1 error has 2097153 bytes, and 2097152 are allowed. Split it, or take out what does not belong here. (too-large)\n1 error, 0 warnings',
  );
});

it('gives the lines that the register lacks, its text as it stands', async () => {
  const root = await overlaid('bad/35-unregistered-phrases');
  expect(await findUnregistered(root)).toEqual({
    text: await readFile(join(root, 'phrases.yaml'), 'utf8'),
    additions: [
      '  - text: 细账,长账\n    slug: xi-zhang-chang-zhang',
      '  - text: "996"\n    slug: "996"',
      '  - text: 深夏书房\n    slug: shen-xia-shu-fang-2',
    ],
  });
});

it('proposes nothing while the content has other faults', async () => {
  await expect(findUnregistered(await overlaid('bad/35-register-twice'))).rejects.toThrow('(slug-taken)');
  await expect(findUnregistered(await overlaid('bad/33-missing-line'))).rejects.toThrow('(missing-sentence)');
});

it('loads a library that lacks no phrase without the dictionary of pinyin', async () => {
  vi.resetModules();
  vi.doMock('pinyin-pro', () => {
    throw new Error('The dictionary is loaded.');
  });
  const fresh = await import('@/lib/content/library');
  expect((await fresh.loadLibrary('content')).library.phrases).toHaveLength(16);
  await expect(fresh.loadLibrary(await overlaid('bad/35-register-of-comments'))).rejects.toThrow('mocking');
});
