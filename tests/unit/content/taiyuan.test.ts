import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadLibrary } from '@/lib/content/library';
import type { Briefing } from '@/lib/model';
import * as byHand from './taiyuan';

const { library, files } = await loadLibrary(fileURLToPath(new URL('../../../content', import.meta.url)));
const found = library.briefings.find((one) => one.slug === 'taiyuan-2023-03');
if (!found) throw new Error('The Taiyuan article is not in content/.');
const briefing: Briefing = found;

const run = (paragraph: number, first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `p${paragraph}s${first + index}`);

it('loads without a fault or a warning', () => {
  expect(files.flatMap((file) => file.messages)).toEqual([]);
});

it('has 6 paragraphs and 51 sentences, as many in each paragraph as were counted', () => {
  const counted = byHand.SENTENCES_PER_PARAGRAPH.flatMap((count, index) => run(index + 1, 1, count));
  expect(briefing.paragraphs).toHaveLength(6);
  expect(counted).toHaveLength(51);
  expect(briefing.sentences.map((sentence) => sentence.id)).toEqual(counted);
});

it('has 8 visits, 5 numbered tasks and 3 other sections, with the sentences and topics of the grouping', () => {
  expect(
    briefing.sections.map(({ kind, title, sentences, topics }) => [kind, title, ...sentences, topics.join(' ')]),
  ).toEqual(
    byHand.SECTIONS.map(([kind, title, paragraph, first, last, topics]) => [
      ...[kind, title],
      ...run(paragraph, first, last),
      topics,
    ]),
  );
  const kinds = briefing.sections.map((section) => section.kind);
  expect([8, 5, 3]).toEqual(['visit', 'task', 'remarks'].map((kind) => kinds.filter((one) => one === kind).length));
  expect(briefing.sections.flatMap((section) => (section.kind === 'task' ? [section.number] : []))).toEqual([
    1, 2, 3, 4, 5,
  ]);
});

it('has the six topics in order', () => {
  expect(library.topics.map(({ slug, title }) => [slug, title])).toEqual(byHand.TOPICS);
});

it('files one visit with the sentence that introduces it and one task with the sentence that is the reason', () => {
  expect(
    briefing.sections.flatMap((one) => (one.kind === 'visit' && one.context.length > 0 ? [one] : [])),
  ).toMatchObject([{ title: '清徐老陈醋专业镇', context: ['p1s1'] }]);
  expect(briefing.sections.filter((one) => Object.keys(one.reasons).length > 0)).toMatchObject([
    { title: '优美宜居的城市环境', reasons: { eldercare: 'p5s17' } },
  ]);
});

it('knows the two visits of which the article does not say that anybody was there', () => {
  const open = briefing.sections.filter((one) => one.kind === 'visit' && one.presence !== 'stated');
  expect(open).toMatchObject([
    { title: '清徐老陈醋专业镇', presence: 'not-stated' },
    { title: '源瀚科技公司', presence: 'not-stated' },
  ]);
});

it('has the 12 statements, each with its speaker, verb and sentences, all of them reported', () => {
  const { statements } = briefing;
  expect(
    statements.map(({ id, attribution, mode, sentences }) => [
      id,
      attribution.speaker,
      attribution.verb,
      mode,
      sentences,
    ]),
  ).toEqual(
    byHand.STATEMENTS.map(([id, verb, first, last]) => {
      return [id, '蓝佛安', verb, 'reported', run(Number(id.slice(1, 2)), first, last)];
    }),
  );
});

it('runs the statement of paragraph 5 through the five tasks and gives it the topics of all of them', () => {
  const statement = briefing.statements.find(({ id }) => id === 'p5s1');
  expect(statement?.parts.map((part) => part.sentences)).toEqual(
    [[1, 1] as const, [2, 5] as const, [6, 9] as const, [10, 12] as const, [13, 14] as const, [15, 17] as const].map(
      ([first, last]) => run(5, first, last),
    ),
  );
  expect([...(statement?.topics ?? [])].sort()).toEqual([
    'business-environment',
    'consumption',
    'eldercare',
    'five-tasks',
    'industry-chain',
    'innovation',
  ]);
});

it('has 39 sentences with speech and 12 without', () => {
  const silent = briefing.sentences.filter((sentence) => sentence.statements.length === 0);
  expect(silent.map((sentence) => sentence.id)).toEqual(byHand.NARRATIVE);
  expect(silent.every((sentence) => sentence.parts.every((part) => part.role === 'narrative'))).toBe(true);
  expect(briefing.sentences.length - silent.length).toBe(39);
});

it.each(byHand.TURNS)('turns from narrative into speech at the verb of %s', (id, narrative, verb, said) => {
  const parts = briefing.sentences.find((sentence) => sentence.id === id)?.parts ?? [];
  expect(parts.map(({ role, text, statement }) => [role, text, statement])).toEqual([
    ['narrative', narrative, undefined],
    ['verb', verb, id],
    ['said', said, id],
  ]);
});

it('turns so in no other sentence', () => {
  const turning = briefing.sentences.filter(
    ({ parts, statements }) => statements.length > 0 && parts.some((part) => part.role === 'narrative'),
  );
  expect(turning.map((sentence) => sentence.id)).toEqual(byHand.TURNS.map(([id]) => id));
});

it('has the 16 phrases, each where it stands', () => {
  expect(briefing.phrases.map(({ text, sentence }) => [text, sentence])).toEqual(byHand.PHRASES);
});
