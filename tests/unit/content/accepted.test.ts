import { expect, it } from 'vitest';
import { render } from '@/lib/content/render';
import type { Briefing, Library } from '@/lib/model';
import { load, overlaid } from './folder';

async function libraryOf(...fixtures: string[]): Promise<Library> {
  const { library, report } = await load(await overlaid(...fixtures));
  if (!library) throw new Error(report);
  return library;
}

async function briefingOf(...fixtures: string[]): Promise<Briefing> {
  const [briefing] = (await libraryOf(...fixtures)).briefings;
  if (!briefing) throw new Error('There is no briefing.');
  return briefing;
}

it('loads the base library without a word, in full', async () => {
  const { library, report } = await load(await overlaid());
  expect(report).toBe('');
  expect(library?.topics.map((topic) => topic.slug)).toEqual(['reading']);
  const briefing = await briefingOf();
  expect(briefing.sentences.map((sentence) => `${sentence.section} ${sentence.id}`)).toEqual([
    ...['p1s1', 'p1s2', 'p1s3', 'p1s4', 'p1s5'].map((id) => `reading-room ${id}`),
    ...['p2s1', 'p2s2'].map((id) => `ferry ${id}`),
    ...['p3s1', 'p3s2'].map((id) => `closing ${id}`),
  ]);
  expect(briefing.statements.map((statement) => statement.id)).toEqual(['p1s4', 'p2s1', 'p3s1']);
  expect(briefing.phrases).toEqual([{ text: '灯下书房', sentence: 'p1s2', start: 14, end: 18 }]);
});

it('gives the same library with byte order marks as without', async () => {
  expect(await libraryOf('bad/15-byte-order-mark')).toEqual(await libraryOf());
});

it('gives the same library with CRLF as with LF, but for the bytes of the source', async () => {
  const [crlf, lf] = [await libraryOf('bad/16-crlf'), await libraryOf()];
  const { sha256, bytes } = await briefingOf('bad/16-crlf');
  expect(bytes).toBe((await briefingOf()).bytes + 2);
  expect(crlf).toEqual({ ...lf, briefings: lf.briefings.map((briefing) => ({ ...briefing, sha256, bytes })) });
});

it('keeps full-width digits in the text and in what readers see', async () => {
  const sentence = (await briefingOf('bad/23-full-width-digits')).sentences.find(({ id }) => id === 'p2s2');
  expect(sentence?.text).toBe('渡口有２０位船工，最年轻的２５岁。');
  expect(sentence?.parts.map((part) => part.html)).toEqual(['渡口有２０位船工，最年轻的２５岁。']);
});

it('keeps </script> in a title as the characters that it is', async () => {
  const { title, sections } = await briefingOf('bad/34-script-in-title');
  expect(title).toBe('a"</script>&');
  expect(sections.map((section) => section.title)).toContain('</script><script>alert(1)</script>');
});

it.each([
  ['</script><script>alert(1)</script>', '&#x3C;/script>&#x3C;script>alert(1)&#x3C;/script>'],
  ['<!--', '&#x3C;!--'],
  ['a&lt;b', 'a&#x26;lt;b'],
])('renders %s so that no browser reads a tag in it', (text, html) => {
  expect(render(text, { start: 0, end: text.length })).toBe(html);
});
