import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ErrorMessage } from '@/components/error-message';
import { Passages } from '@/components/passages';
import { ReadingNote } from '@/components/reading-note';
import type { Briefing, SentenceId } from '@/lib/model';
import { passagesOf } from '@/lib/queries/passages';
import { siteWords } from '@/lib/vocabulary/library';
import { briefingOf } from '../content/folder';
import { must } from '../queries/library';

const SOURCE = '他指出，甲，他要求乙。丙。';
const BODY = '> 他*指出*，甲，他*要求*乙。\n> 丙。\n';

function shown(briefing: Briefing, only?: readonly SentenceId[], itemised = false): string[] {
  const passages = passagesOf(briefing, must(briefing.sections[0]), only && new Set(only));
  const html = renderToStaticMarkup(<Passages briefing="a" passages={passages} excerpts itemised={itemised} />);
  return [...html.matchAll(/<p class="speech-label">(.*?)<\/p>/g)].map(([, label = '']) =>
    label
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

it('labels a sentence with the statement that it belongs to alone, and says where that begins', async () => {
  expect(shown(await briefingOf(SOURCE, [BODY]), ['p1s2'])).toEqual([
    '转述 李明要求（第1段第1句起） 节录第1段第2句， 全文见 第1段第1至2句',
  ]);
});

it('says 节录 of the statement that is not whole, and of no other', async () => {
  expect(shown(await briefingOf(SOURCE, [BODY]), ['p1s1'])).toEqual([
    '转述 李明 指出 第1段第1句 转述 李明 要求 节录第1段第1句， 全文见 第1段第1至2句',
  ]);
});

it('labels in a list the row in which a statement begins to be shown', async () => {
  expect(shown(await briefingOf(SOURCE, [BODY]), undefined, true)).toEqual([
    '转述 李明 指出 第1段第1句 转述 李明 要求 第1段第1至2句',
  ]);
});

it('marks a heading of the source like any other sentence', async () => {
  const briefing = await briefingOf('关于“四敢”,一\n他说，甲。', ['## 关于“四敢”,一\n\n> 他*说*，甲。\n']);
  const passages = passagesOf(briefing, must(briefing.sections[0]));
  const html = renderToStaticMarkup(<Passages briefing="a" passages={passages} anchored />);
  expect(html).toContain(
    '<h3 class="source-heading" id="p1s1"><span class="sentence"><span>关于“四敢”，一</span></span></h3>',
  );
});

it('explains 转述 only where some of what is shown is reported', async () => {
  const briefing = await briefingOf('他说：“甲。”他说，乙。', ['> 他*说*：“甲。”\n\n> 他*说*，乙。\n']);
  const { statements } = briefing;
  const texts = [briefing];
  expect(statements.map((statement) => statement.mode)).toEqual(['direct', 'reported']);
  expect(renderToStaticMarkup(<ReadingNote statements={statements} texts={texts} />)).toContain('间接引语');
  expect(renderToStaticMarkup(<ReadingNote statements={statements.slice(0, 1)} texts={texts} />)).not.toContain(
    '间接引语',
  );
  expect(renderToStaticMarkup(<ReadingNote statements={[]} texts={texts} />)).toContain('页边数字表示该段第几句');
});

it('asks to be told of its own faults only where there is an address to write to', () => {
  const page = (status: number, contact?: string) =>
    renderToStaticMarkup(
      <ErrorMessage site={{ name: '站', ...(contact ? { contact } : {}) }} status={status} words={siteWords([])} />,
    );
  expect(page(500)).not.toContain('告知');
  expect(page(500, 'a@b.example')).toContain('请告知：<a href="mailto:a@b.example">');
  expect(page(404, 'a@b.example')).not.toContain('告知');
});
