/** The site's own words on its share images. */
import type { TopicCounts } from '../queries/topics';
import { seenIn } from '../text/typography';
import { EDITORIAL_TITLE_NOTE, phraseKicker, spanLabel } from '../vocabulary';
import { GENRES, textName, toldName } from '../vocabulary/genres';
import { type SiteWords, topicCountWords } from '../vocabulary/library';
import { MODE_LABELS, speechNote } from '../vocabulary/voices';

interface Contents {
  readonly sentences: number;
  readonly statements: number;
  readonly visits: number;
  readonly tasks: number;
  /** What its statements are called. */
  readonly said: string;
}

/** Every word on the images that stands neither in the library nor in the vocabulary. */
export const SHARE_WORDS = {
  topic: '主题（本站归类）',
  /** How often a phrase stands in quotation marks, and where first. */
  quoted: (count: number, text: string): string => `所收${text}中加引号${count}处`,
  first: '首处：',
  /** How a text that was cut ends: an ellipsis and a word that are the site's. */
  ending: ['……', '（节录）'],
  contents: ({ sentences, statements, visits, tasks, said }: Contents): string =>
    [
      `全文${sentences}句`,
      ...(statements > 0 ? [`${said}${statements}处`] : []),
      ...(visits > 0 ? [`调研点${visits}处`] : []),
      ...(tasks > 0 ? [`任务${tasks}项`] : []),
    ].join('　'),
  counts: (counts: TopicCounts, words: SiteWords): string => topicCountWords(counts, words).join('　'),
} as const;

/** Gives each character of the words that stand in no library. */
export function shareCharacters(): string {
  const none = { sentences: 1, statements: 1, visits: 1, tasks: 1, said: '引述' };
  const all = GENRES.map((genre) => ({ genre }));
  const words = [
    SHARE_WORDS.topic,
    ...all.map((one) => SHARE_WORDS.quoted(1, textName([one]))),
    textName(all),
    SHARE_WORDS.first,
    ...SHARE_WORDS.ending,
    SHARE_WORDS.contents(none),
    ...topicCountWords(none, { text: '', source: '', told: '', said: none.said, reports: true }),
  ];
  const vocabulary = [
    ...Object.values(MODE_LABELS),
    toldName(all),
    phraseKicker({ settled: false }),
    phraseKicker({ settled: true }),
    EDITORIAL_TITLE_NOTE,
    speechNote([{ mode: 'reported' }, { mode: 'labelled' }], all),
    speechNote([{ mode: 'reported' }], []),
    spanLabel(['p1s1', 'p1s2']),
  ];
  return [...words, ...vocabulary, spanLabel(['p1s1', 'p2s1']), seenIn({ outlet: '', publishedOn: '2023-01-01' })].join(
    '、',
  );
}
