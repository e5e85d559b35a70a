import { expect, it } from 'vitest';
import { baseWith, load } from './folder';

const BRIEFING = 'briefings/harbour-2024/briefing.md';
const SHA256 = '7111186015d9769cd1873ac5eccfdbcc137e1fed6c0e1aa254cb8b301bb42e7a';

/** The first line of the report on the base library with this site.md, without the file’s name. */
async function onSite(...lines: string[]): Promise<string> {
  const { report } = await load(await baseWith({ 'site.md': `---\n${lines.join('\n')}\n---\n` }));
  return report.split('\n')[0]?.replace(/^content\/site\.md:/, '') ?? '';
}

/** The same with a briefing.md of a title and these lines, of which the first is line 4. */
async function onBriefing(...lines: string[]): Promise<string> {
  const text = ['---', 'title: 题', 'titleOrigin: editorial', ...lines, `sha256: ${SHA256}`, '---', ''].join('\n');
  const { report } = await load(await baseWith({ [BRIEFING]: text }));
  return report.split('\n')[0]?.replace(`content/${BRIEFING}:`, '') ?? '';
}

it.each([
  [
    'name: 2024',
    '2:7 error “name” is no text. Write it on one line, in quotation marks if it holds a colon or looks like a number.',
  ],
  ['name: ""', '2:7 error “name” is empty. Write it, or leave the key out.'],
  [`name: ${'好'.repeat(201)}`, '2:7 error “name” is longer than 200 characters. Shorten it.'],
  [
    'name: "a\\x1b[31mb"',
    '2:7 error “name” holds what must not stand in content: U+001B is a control character. Delete it. (bad-value)',
  ],
  ['name: "a\\nb"', '2:7 error “name” runs over several lines. Write it on one.'],
])('rejects %s in site.md', async (line, expected) => {
  expect(await onSite(line)).toContain(expected);
});

it.each([
  ['contact: 12345', '3:10 error “contact” is no text.'],
  [
    'contact: a b@c.example',
    '3:10 error “contact” is neither an e-mail address nor a web address. Write one of the two.',
  ],
  ['contact: javascript:alert(1)', '3:10 error “contact” is neither an e-mail address nor a web address.'],
])('rejects %s in site.md', async (line, expected) => {
  expect(await onSite('name: 站', line)).toContain(expected);
});

it.each([
  ['publishedOn: 2023-02-30', '4:14 error “publishedOn” is no date in the calendar. Write it as 2023-03-20.'],
  ['publishedOn: 2023-2-3', '4:14 error “publishedOn” is no date in the calendar. Write it as 2023-03-20.'],
  ['publishedOn: 20230203', '4:14 error “publishedOn” is no date. Write it as 2023-03-20.'],
  ['url: javascript:alert(1)', '4:6 error “url” is no web address. Write it in full, with https:// or http://.'],
  ['url: //a.example/b', '4:6 error “url” is no web address. Write it in full, with https:// or http://.'],
  ['notStated: 甲', '4:12 error “notStated” is no list. Write one line each, beginning with a hyphen.'],
  ['note: 甲', '4:7 error “note” is no note. Write text: and source: below it, indented by two spaces.'],
  ['note: {text: 甲}', '4:1 error lacks the key “note.source”. Add it.'],
])('rejects %s in briefing.md', async (line, expected) => {
  expect(await onBriefing(line)).toContain(expected);
});

it('takes of a visit what the article says of who was there, and no third answer', async () => {
  const visit = async (...lines: string[]) => {
    const text = ['---', 'kind: visit', 'title: 结', 'site: 渡口', 'topics: []', ...lines, '---', ''].join('\n');
    const file = 'briefings/harbour-2024/02-ferry.md';
    const body = '> 第二天,李明去看渡口,*要求*先修两条旧船,再添救生衣。\n\n渡口有20位船工，最年轻的25岁。\n';
    const { report, library } = await load(await baseWith({ [file]: `${text}\n${body}` }));
    const section = library?.briefings[0]?.sections.find(({ slug }) => slug === 'ferry');
    return report === '' ? section : report.split('\n')[0];
  };
  expect(await visit()).toMatchObject({ presence: 'stated' });
  expect(await visit('presence: stated')).toMatchObject({ presence: 'stated' });
  expect(await visit('presence: not-stated')).toMatchObject({ presence: 'not-stated' });
  for (const wrong of ['no', 'false', '[not-stated]', ''])
    expect(await visit(`presence: ${wrong}`), wrong).toBe(
      'content/briefings/harbour-2024/02-ferry.md:6:11 error “presence” is neither of: stated, not-stated. ' +
        'Write not-stated where the article does not say that anybody was there. (bad-value)',
    );
});

it.each(['- a', 'a'])('says what to write where the front matter is “%s”, no keys at all', async (line) => {
  const said = await onSite(line);
  expect(said).toMatch(/^2:1 error /);
  expect(said).toMatch(/\. Write /);
  expect(said).not.toContain('Invalid input');
});

it.each(['__proto__: {a: 1}', 'constructor: 1'])('rejects the key %s like any unknown one', async (line) => {
  expect(await onSite('name: 站', line)).toContain(`3:1 error has the unknown key “${line.split(':')[0]}”.`);
});

it('reads dates, numbers and truth values as they are written, after YAML 1.2', async () => {
  const { library, report } = await load(await baseWith({ 'site.md': '---\nname: 是\npublisher: no\n---\n' }));
  expect(report).toBe('');
  expect(library?.site).toEqual({ name: '是', publisher: 'no' });
});

it('rejects text below a front matter that is all of its file, at the line of the text', async () => {
  const { report } = await load(await baseWith({ 'site.md': '---\nname: 站\n---\n\n\n多的\n' }));
  expect(report).toBe(
    'content/site.md:6:1 error has text below its front matter; the site is described in its front matter. ' +
      'Move it there or take it out. (unexpected-text)\n1 error, 0 warnings',
  );
});

it('rejects a section without a sentence', async () => {
  const { report } = await load(
    await baseWith({ 'briefings/harbour-2024/04-extra.md': '---\nkind: remarks\ntitle: 补\ntopics: []\n---\n' }),
  );
  expect(report).toBe(
    'content/briefings/harbour-2024/04-extra.md:1:1 error holds no sentence. Write its sentences or delete the file. ' +
      '(empty-section)\n1 error, 0 warnings',
  );
});

it.each(['number', 'site'])(
  'rejects the key %s in a section of a kind that has none, and lists those it has',
  async (key) => {
    const { report } = await load(
      await baseWith({
        'briefings/harbour-2024/04-extra.md': `---\nkind: remarks\ntitle: 补\ntopics: []\n${key}: 1\n---\n甲。\n`,
      }),
    );
    expect(report).toContain(`04-extra.md:5:1 error has the unknown key “${key}”.`);
    expect(report).toContain('Known keys: kind, title, topics, reasons. (unknown-key)');
  },
);
