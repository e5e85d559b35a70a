import { expect, it } from 'vitest';
import { briefingOf, refusalOf } from './folder';

const HTML = 'raw HTML. Write the words alone; a < of the source is written \\<.';
const IMAGE = 'an image. The article is text: take it out; ![ of the source is written !\\[.';
const HEADING =
  'a heading that is not ##, ### or ####. Escape a # of the source (\\#), and put an empty line before a line of hyphens.';
const LIST =
  'a list. One sentence a line is enough; ' +
  'a source line that begins with a number or a hyphen gets a \\ before its mark (1\\. or \\-).';

/** Name, the Markdown of line 6 and on, then line and column, and what the message says that it holds. */
const REFUSED: readonly (readonly [name: string, body: string, place: string, holds: string])[] = [
  ['raw HTML', '甲。\n\n<div>乙</div>\n', '8:1', HTML],
  ['raw HTML in a line', '甲<br>。\n', '6:2', HTML],
  ['an HTML comment', '甲。<!-- 乙 -->\n', '6:3', HTML],
  ['raw HTML in a blockquote', '> <p>甲。\n', '6:3', HTML],
  ['an image', '甲。![乙](https://a.example/b.png)\n', '6:3', IMAGE],
  ['a list', '甲。\n\n- 乙。\n', '8:1', LIST],
  ['a numbered list', '1. 甲。\n', '6:1', LIST],
  ['a list in a blockquote', '> - 甲。\n', '6:3', LIST],
  ['a blockquote in a blockquote', '> > 甲。\n', '6:3', 'a blockquote in a blockquote. Write one > before each line.'],
  ['a heading of the first level', '# 甲。\n', '6:1', HEADING],
  ['a heading of the fifth level', '##### 甲。\n', '6:1', HEADING],
  ['a heading by underlining', '甲。\n---\n', '6:1', HEADING],
  ['indented text', '    甲。\n', '6:1', 'indented or fenced text. Take the spaces or the fence away.'],
  ['fenced text', '```\n甲。\n```\n', '6:1', 'indented or fenced text. Take the spaces or the fence away.'],
  ['a rule', '甲。\n\n***\n', '8:1', 'a rule. Take it out, or write \\--- if it is a line of the source.'],
  ['a link definition', '甲。\n\n[乙]: https://a.example\n', '8:1', 'a link definition. Escape its bracket (\\[).'],
  [
    'a link by reference',
    '[甲][乙]。\n\n[乙]: https://a.example\n',
    '6:1',
    'a link by reference. Write its address behind it, or escape the bracket (\\[).',
  ],
  [
    'bold text',
    '**甲**。\n',
    '6:1',
    'bold text. A verb takes single stars (*指出*); stars of the source are written \\*.',
  ],
  ['code', '甲`乙`。\n', '6:2', 'code. A ` of the source is written \\`.'],
  [
    'a forced break',
    '甲。  \n乙。\n',
    '6:3',
    'a forced line break. Take the two spaces or the \\ at the line’s end away.',
  ],
];

it.each(REFUSED)('rejects %s and says what to write', async (_name, body, place, holds) => {
  const line = `content/briefings/a/01-s1.md:${place} error holds ${holds} (`;
  expect(await refusalOf('甲。', [body])).toContain(line);
});

it('rejects a link with a title', async () => {
  expect(await refusalOf('甲。', ['[甲](https://a.example "乙")。\n'])).toBe(
    'content/briefings/a/01-s1.md:6:1 error gives a link a title. Take the title out. (not-allowed)\n1 error, 0 warnings',
  );
});

it('rejects an emphasis that runs over two lines', async () => {
  expect(await refusalOf('他说，甲。', ['> 他*说，\n> 甲*。\n'])).toContain(
    'content/briefings/a/01-s1.md:6:4 error opens an emphasis or link that runs over several lines. Close it on its line.',
  );
});

it('rejects a line that joins a blockquote without a >', async () => {
  expect(await refusalOf('他说，甲。乙。丙。', ['> 他*说*，甲。\n乙。\n> 丙。\n'])).toBe(
    'content/briefings/a/01-s1.md:7:1 error joins the blockquote above without a >. ' +
      'Put > before it if it is said, or an empty line if it is narrative. (lazy-line)\n1 error, 0 warnings',
  );
});

it('reads the marks of Markdown in a source where they are escaped', async () => {
  const source = '1. 甲*乙*_丙_[丁]<戊>`己`\\庚&amp;#。';
  const body = '1\\. 甲\\*乙\\*\\_丙\\_\\[丁]\\<戊>\\`己\\`\\\\庚\\&amp;#。\n';
  const [sentence] = (await briefingOf(source, [body])).sentences;
  expect(sentence?.text).toBe(source);
  expect(sentence?.parts.map((part) => part.html)).toEqual(['1. 甲*乙*_丙_[丁]&#x3C;戊>`己`\\庚&#x26;amp;#。']);
});

it('shows a web link and a link of the site, with nothing but its address', async () => {
  const body = '[甲](https://a.example/?b=1&c=2)和[乙](/topics/reading)。\n';
  const [sentence] = (await briefingOf('甲和乙。', [body])).sentences;
  expect(sentence?.parts.map((part) => part.html)).toEqual([
    '<a href="https://a.example/?b=1&#x26;c=2">甲</a>和<a href="/topics/reading">乙</a>。',
  ]);
  // What is rendered again, with hits marked, keeps them.
  expect(sentence?.links).toEqual([
    { start: 0, end: 1, url: 'https://a.example/?b=1&c=2' },
    { start: 2, end: 3, url: '/topics/reading' },
  ]);
});

it.each([2, 3, 4] as const)('takes a heading of %i marks for a source line that is a heading', async (depth) => {
  const briefing = await briefingOf('一、总体要求\n甲。', [`${'#'.repeat(depth)} 一、总体要求\n\n甲。\n`]);
  expect(briefing.sections[0]?.blocks).toEqual([
    { type: 'heading', depth, sentences: ['p1s1'] },
    { type: 'narrative', sentences: ['p2s1'] },
  ]);
});

it('rejects a heading that the source does not have', async () => {
  expect(await refusalOf('甲。', ['## 总体要求\n\n甲。\n'])).toBe(
    'content/briefings/a/01-s1.md:6:4 error is no sentence of the source: “总体要求”. Take it out. (not-in-source)\n' +
      '1 error, 0 warnings',
  );
});

it('rejects a heading that is only a piece of its source line', async () => {
  expect(await refusalOf('一、总体要求。甲。', ['## 一、总体要求。\n\n甲。\n'])).toContain('01-s1.md:6:4 error');
});

it('finds no phrase in a heading', async () => {
  const briefing = await briefingOf('一、“甲”\n“乙”。', ['## 一、“甲”\n\n“乙”。\n']);
  expect(briefing.phrases.map((phrase) => phrase.text)).toEqual(['乙']);
});
