import { expect, it } from 'vitest';
import { article, baseWith, load } from './folder';

// Each of these would keep a parser busy for minutes or overflow its stack.
const SECONDS = 3;
const inBody = (body: string) => () => article('甲。', [`${body}\n`]);
const inSite = (yaml: string) => () => baseWith({ 'site.md': `---\n${yaml}\n---\n` });

const REFUSED: readonly (readonly [name: string, make: () => Promise<string>, place: string, rule: string])[] = [
  ['25,000 open emphases', inBody('**a_ '.repeat(25_000)), 'briefings/a/01-s1.md:1:1', 'too-large'],
  ['12,000 open emphases', inBody('**a_ '.repeat(12_000)), 'briefings/a/01-s1.md:6:1', 'too-large'],
  ['10,000 open brackets', inBody('['.repeat(10_000)), 'briefings/a/01-s1.md:6:1', 'too-large'],
  ['5,000 >', inBody('>'.repeat(5000)), 'briefings/a/01-s1.md:6:1', 'too-deep'],
  ['5,000 > with spaces', inBody('> '.repeat(5000)), 'briefings/a/01-s1.md:6:1', 'too-deep'],
  ['a list 1,000 deep in one line', inBody(`${'- '.repeat(1000)}a`), 'briefings/a/01-s1.md:6:1', 'too-deep'],
  ['a numbered list 1,000 deep', inBody(`${'1. '.repeat(1000)}a`), 'briefings/a/01-s1.md:6:1', 'too-deep'],
  [
    'a list 150 deep by indentation',
    inBody(Array.from({ length: 150 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')),
    'briefings/a/01-s1.md:46:1',
    'too-deep',
  ],
  ['YAML 20,000 brackets deep', inSite(`name: ${'['.repeat(20_000)}`), 'site.md:2:', 'too-deep'],
  ['YAML 20,000 hyphens deep', inSite(`name:\n  ${'- '.repeat(20_000)}a`), 'site.md:3:', 'too-deep'],
];

it.each(REFUSED)('refuses %s without parsing it', async (_name, make, place, rule) => {
  const root = await make();
  const start = performance.now();
  const { report } = await load(root);
  const line = report.split('\n').find((one) => one.startsWith(`content/${place}`));
  expect(line).toMatch(new RegExp(`\\(${rule}\\)$`));
  expect(performance.now() - start).toBeLessThan(SECONDS * 1000);
});

const SLOW: readonly (readonly [name: string, make: () => Promise<string>])[] = [
  [
    '60,000 empty lines below the front matter',
    () => baseWith({ 'site.md': `---\nname: 站\n---\n${'\n'.repeat(60_000)}` }),
  ],
  ['a source of 30,000 equal sentences', () => article('甲。'.repeat(30_000), ['甲。\n'])],
  ['a line of 60 KB with 200 marks', () => article('甲。', [`${`${'要'.repeat(100)}*a `.repeat(200)}\n`])],
  ['a line of 30 KB with 9,000 marks that are escaped', () => article('甲。', [`${'要\\*'.repeat(5_000)}\n`])],
  ['a source of 30,000 equal paragraphs', () => article('甲。\n'.repeat(30_000), ['甲。\n'])],
];

it.each(SLOW)(`answers %s within ${SECONDS} seconds`, { timeout: 60_000 }, async (_name, make) => {
  const root = await make();
  const start = performance.now();
  await load(root);
  expect(performance.now() - start).toBeLessThan(SECONDS * 1000);
});

it('reports a flood of YAML errors in few lines', async () => {
  const { report } = await load(await inSite(`name: ${'"'.repeat(10_000)}`)());
  expect(report.split('\n').length).toBeLessThan(100);
});
