import { expect, it } from 'vitest';
import { readArticle } from '@/lib/import/extract';
import { refusalOf } from './refusal';

const TEXT = '李明在青川市调研。\n他强调，要把实验室建在田间。\n';
const read = (bytes: Buffer | string, name = 'a.txt') => readArticle(name, Buffer.from(bytes));
const said = (guesses: readonly { readonly what: string }[]) => guesses.map(({ what }) => what).join('\n');

/** GB18030 of the few characters that the tests need. */
const GBK = Buffer.from('b5c4c0eec3f7d4dac7e0b4a8a1a3', 'hex');

it.each([
  ['as it is', TEXT],
  ['with CRLF and a byte order mark', `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`],
  ['without a line end', '要快。'],
  ['with full-width spaces before its paragraphs', `\u3000\u3000${TEXT}`],
])('keeps the bytes of UTF-8 %s', async (_, text) => {
  const { text: kept, guesses } = await read(text);
  expect(Buffer.from(kept)).toEqual(Buffer.from(text));
  expect(guesses).toEqual([]);
});

it.each([
  ['with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')])],
  [
    'with a mark, the high byte first',
    Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(TEXT, 'utf16le').swap16()]),
  ],
  ['without a mark', Buffer.from(TEXT, 'utf16le')],
])('turns UTF-16 %s into UTF-8 and says so', async (_, bytes) => {
  const { text, guesses } = await read(bytes);
  expect(text).toBe(TEXT);
  expect(said(guesses)).toBe('source.txt is the file’s text in UTF-8; the file was UTF-16');
});

it('turns GBK into UTF-8 and asks the editor to look', async () => {
  const { text, guesses } = await read(GBK);
  expect(text).toBe('的李明在青川。');
  expect(guesses).toMatchObject([{ what: expect.stringContaining('the file was GBK'), isDoubtful: true }]);
});

// biome-ignore format: a table
it.each([
  ['an invisible character', '甲。\n乙\u200b丙。', 'a.txt:2:2 error U+200B is an invisible character. Delete it. (invisible)'],
  ['a radical that only looks like a character', '⼀要快。', 'a.txt:1:1 error U+2F00 is a radical or compatibility form that only looks like a character. Type the character itself: 一. (look-alike)'],
  ['a lone carriage return', '甲\r乙。', 'a.txt:1:2 error has a carriage return that ends no line. Save it with LF line ends. (line-end)'],
  ['bytes that are no text', Buffer.from([0x80, 0xff, 0x80]), 'a.txt:1:1 error is not UTF-8. Open it in what made it, and save it as UTF-8. (not-utf-8)'],
  ['a zero byte', Buffer.from('甲\0乙。'), 'a.txt:1:2 error U+0000 is a control character. Delete it. (control)'],
  ['Big5', Buffer.from('a4a4a4e5b3f8a7e9aabaa440adccaabea457a4e5a6b3a451', 'hex'), 'a.txt:1:1 error is not UTF-8. Open it in what made it, and save it as UTF-8. (not-utf-8)'],
  ['Shift-JIS', Buffer.from('93fa967b82cc8e9682f08f9182ad', 'hex'), 'a.txt:1:1 error is not UTF-8. Open it in what made it, and save it as UTF-8. (not-utf-8)'],
  ['UTF-32', Buffer.from('fffe00002d4e000087650000', 'hex'), 'a.txt:1:1 error holds zero bytes, and is no text or one in UTF-32. Open it in what made it, and save it as .txt in UTF-8. (not-text)'],
  ['nothing but zero bytes', Buffer.alloc(99), 'a.txt:1:1 error holds zero bytes, and is no text or one in UTF-32. Open it in what made it, and save it as .txt in UTF-8. (not-text)'],
  ['no byte at all', '', 'a.txt:1:1 error is empty. Give the file that has the article. (empty-file)'],
  ['more than a source may have', '要'.repeat(90_000), 'a.txt:1:1 error has 270000 bytes, and 262144 are allowed. Split it, or take out what does not belong here. (too-large)'],
])('refuses %s', async (_, bytes, message) => {
  expect(await refusalOf(() => read(bytes))).toBe(message);
});

// biome-ignore format: a table
it.each([
  ['an old Word file', 'a.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'is an old Word or WPS file (.doc, .wps), or one with a password. Open it in Word or WPS, save it as .docx, and import that.'],
  ['a PDF, whatever it is named', 'a.txt', Buffer.from('%PDF-1.7'), 'is a PDF, in which the order of the words is not certain.'],
  ['a file of rich text', 'a.rtf', Buffer.from('{\\rtf1 x}'), 'is a Rich Text file. Open it in Word or WPS'],
  ['a picture', 'a.png', Buffer.from('89504e470d0a1a0a', 'hex'), 'is a picture. Copy its text into a .txt file'],
  ['a table', 'a.xlsx', Buffer.from('504b03040000', 'hex'), 'is a table. Save its text as .docx or .txt'],
  ['a web archive', 'a.mhtml', Buffer.from('MIME-Version: 1.0'), 'is a web archive. Save the page as “HTML only”'],
  ['a .docx that is none', 'a.docx', Buffer.from('要快。'), 'is named .docx and is none.'],
  ['an archive', 'a.gz', Buffer.from('1f8b08', 'hex'), 'is an archive. Unpack it'],
])('refuses %s and says what to do', async (_, name, bytes, message) => {
  expect(await refusalOf(() => read(bytes, name))).toContain(`${name}:1:1 error ${message}`);
});

it('tells a page on standard input by what stands in it', async () => {
  const page = Buffer.from(`<!doctype html><title>题</title><p>${'李明在青川市调研，他强调，要快。'.repeat(9)}</p>`);
  expect((await readArticle('standard input', page, false)).text).not.toContain('<');
  expect((await readArticle('standard input', Buffer.from(TEXT), false)).text).toBe(TEXT);
});
