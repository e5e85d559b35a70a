import { expect, it } from 'vitest';
import { ContentError } from '@/lib/content/faults';
import { readArticle } from '@/lib/import/extract';
import type { Article } from '@/lib/import/model';
import { fc } from '../property';
import { draftOf, mixed } from './any-text';
import { cpuTime } from './cpu-time';

/** Reads a file: an article, or nothing where it is refused with a message; any other error is thrown. */
async function tryRead(name: string, bytes: Uint8Array): Promise<Article | undefined> {
  try {
    return await readArticle(name, Buffer.from(bytes));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    expect(error.message).toMatch(/^[^\n]+:\d+:\d+ error /);
    return undefined;
  }
}

it('reads any bytes as text byte for byte, or refuses them', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    mixed.map((text) => Buffer.from(text)),
  );
  await fc.assert(
    fc.asyncProperty(bytes, async (given) => {
      const article = await tryRead('a.txt', given);
      if (article?.guesses.length === 0) expect(Buffer.from(article.text)).toEqual(Buffer.from(given));
    }),
    { numRuns: 500 },
  );
});

it('reads any bytes as a Word document or refuses them', async () => {
  const head = Buffer.from('504b0304', 'hex');
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (given) => {
      await tryRead('a.docx', Buffer.concat([head, given]));
    }),
    { numRuns: 100 },
  );
});

// biome-ignore format: a list
const TAGS = ['p', 'div', 'br', 'h1', 'h2', 'ul', 'ol', 'li', 'table', 'tr', 'td', 'a href="#"', 'b', 'span', 'pre', 'body', 'html', 'head', 'title', 'script', 'style', 'article', 'main', 'nav', 'footer', 'template', 'svg', 'select', 'textarea', 'blockquote', 'frameset'];
const tag = fc
  .constantFrom(...TAGS)
  .chain((name) => fc.constantFrom(`<${name}>`, `</${name}>`, `<${name} hidden>`, `<${name} style="display:none"`));
const broken = fc.constantFrom(
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<!doctype html>',
  '<?xml?>',
  '&nbsp;',
  '&#x4e00;',
  '&#0;',
  '&#xD800;',
  '&bogus;',
  '<',
  '>',
  '"',
  "'",
  '</',
  '<a b=',
);
const words = fc.constantFrom(
  '李明在青川市调研，他强调，要把实验室建在田间。',
  '要快。',
  '来源：青川日报',
  '责任编辑：王五',
  '“',
  '\u200b',
  ' ',
  '\n',
  '\u3000',
);
const pages = fc.array(fc.oneof(tag, broken, words, words), { maxLength: 80 }).map((pieces) => pieces.join(''));

it('reads any page and drafts its text whole, or refuses it', async () => {
  await fc.assert(
    fc.asyncProperty(pages, async (html) => {
      const article = await tryRead('a.html', Buffer.from(html));
      if (article) draftOf(article.text);
    }),
    { numRuns: 150 },
  );
});

it.each([
  ['nested 30,000 deep', `${'<div>'.repeat(30_000)}李明在青川市调研，他强调，要快。`],
  ['nested 3,000 deep', `${'<div>'.repeat(3000)}李明在青川市调研，他强调，要快。`],
  ['with 60,000 open tags', '<b><i><p>要快。'.repeat(20_000)],
  ['of 200,000 characters in one line', `<p>${'李明在青川市调研。'.repeat(9_000)}</p>`],
  ['of 10,000 links', '<a href="#">要闻，标题</a> '.repeat(10_000)],
  ['of blanks before no Chinese', `<p>${' \n'.repeat(200_000)}x`],
])(
  'reads a page %s within seconds',
  async (_, html) => {
    expect(await cpuTime(() => tryRead('a.html', Buffer.from(html)))).toBeLessThan(15_000);
  },
  120_000,
);
