import { expect, it } from 'vitest';
import type { Briefing, SentenceId } from '@/lib/model';
import { passagesOf } from '@/lib/queries/passages';
import { quotesPage } from '@/lib/queries/quotes';
import { statementPage } from '@/lib/queries/statement';
import { topicPage } from '@/lib/queries/topics';
import { baseWith, briefingOf, load } from '../content/folder';
import { ids, library, must } from './library';

/** An article whose first sentence turns from one statement to the next, which the second sentence goes on with. */
const twoVoices = () =>
  briefingOf('他指出，要有“甲”，他要求做“乙”。要“丙”。', ['> 他*指出*，要有“甲”，他*要求*做“乙”。\n> 要“丙”。\n']);

/** A section’s passages: sentences, statements, those of them that begin before it, those that are not whole. */
function shown(briefing: Briefing, only?: readonly SentenceId[]) {
  const passages = passagesOf(briefing, must(briefing.sections[0]), only && new Set(only));
  return passages.map((one) => [ids(one.sentences), ids(one.statements), one.continued, one.excerpted]);
}

function phrasesOf(id: string, briefing: Briefing): string[] {
  const phrases = briefing.phrases.map(({ text }, index) => ({
    text,
    slug: `q-${index}`,
    aliases: [],
    settled: false,
  }));
  const page = must(statementPage({ ...library, phrases, briefings: [briefing] }, briefing.slug, id));
  if ('goTo' in page) throw new Error(`${id} leads to ${page.goTo}`);
  return page.phrases.map((phrase) => phrase.text);
}

it('names both statements of a sentence that turns from one to the next', async () => {
  expect(shown(await twoVoices())).toEqual([[['p1s1', 'p1s2'], ['p1s1', 'p1s1b'], [], []]]);
});

it('names over a sentence shown alone only the statement that it belongs to', async () => {
  expect(shown(await twoVoices(), ['p1s2'])).toEqual([[['p1s2'], ['p1s1b'], ['p1s1b'], ['p1s1b']]]);
});

it('says of each statement by itself whether it is whole', async () => {
  expect(shown(await twoVoices(), ['p1s1'])).toEqual([[['p1s1'], ['p1s1', 'p1s1b'], [], ['p1s1b']]]);
});

it('gives each of two statements in one sentence its own phrases', async () => {
  const briefing = await twoVoices();
  expect([phrasesOf('p1s1', briefing), phrasesOf('p1s1b', briefing)]).toEqual([['甲'], ['乙', '丙']]);
});

it('gives a statement no phrase of the narrative before its verb', async () => {
  const briefing = await briefingOf('察看“甲”后，李明要求做好“乙”。', ['> 察看“甲”后，李明*要求*做好“乙”。\n']);
  expect(briefing.phrases.map((phrase) => phrase.text)).toEqual(['甲', '乙']);
  expect(phrasesOf('p1s1', briefing)).toEqual(['乙']);
});

it('files no statement under a topic that its section has for another sentence', async () => {
  const front = 'kind: visit\ntitle: 渡口\nsite: 渡口\ntopics: [reading]\nreasons: {reading: p2s2}';
  const body = '> 第二天,李明去看渡口,*要求*先修两条旧船,再添救生衣。\n\n渡口有20位船工，最年轻的25岁。';
  const file = 'briefings/harbour-2024/02-ferry.md';
  const { library: harbour } = await load(await baseWith({ [file]: `---\n${front}\n---\n\n${body}\n` }));
  const { entries } = quotesPage(must(harbour), { topic: 'reading' });
  expect(ids(entries.map((entry) => entry.statement))).toEqual(['p1s4', 'p3s1']);
  expect(entries.map(({ passages }) => passages.flatMap((passage) => ids(passage.sentences)))).toEqual([
    ['p1s4', 'p1s5'],
    ['p3s2'],
  ]);
  expect(must(topicPage(must(harbour), 'reading')).counts).toEqual({ visits: 2, statements: 2, tasks: 0 });
});
