/** The site's own words on its share images. */
import type { TopicCounts } from '../queries/topics';
import { seenIn } from '../text/typography';
import {
  EDITORIAL_TITLE_NOTE,
  MODE_LABELS,
  phraseKicker,
  REPORTED_SPEECH_NOTE,
  spanLabel,
  VOICE_LABELS,
} from '../vocabulary';

interface Contents {
  readonly sentences: number;
  readonly statements: number;
  readonly visits: number;
  readonly tasks: number;
}

/** Every word on the images that stands neither in the library nor in the vocabulary. */
export const SHARE_WORDS = {
  topic: '主题（本站归类）',
  /** How often a phrase stands in quotation marks, and where first. */
  quoted: (count: number): string => `所收报道中加引号${count}处`,
  first: '首处：',
  /** How a text that was cut ends: an ellipsis and a word that are the site's. */
  ending: ['……', '（节录）'],
  contents: ({ sentences, statements, visits, tasks }: Contents): string =>
    [
      `全文${sentences}句`,
      ...(statements > 0 ? [`转述${statements}处`] : []),
      ...(visits > 0 ? [`调研点${visits}处`] : []),
      ...(tasks > 0 ? [`任务${tasks}项`] : []),
    ].join('　'),
  counts: ({ visits, statements, tasks }: TopicCounts): string =>
    `调研点${visits}处　转述${statements}处　任务${tasks}项`,
} as const;

/** Gives each character of the words that stand in no library. */
export function shareCharacters(): string {
  const none = { sentences: 1, statements: 1, visits: 1, tasks: 1 };
  const words = [
    SHARE_WORDS.topic,
    SHARE_WORDS.quoted(1),
    SHARE_WORDS.first,
    ...SHARE_WORDS.ending,
    SHARE_WORDS.contents(none),
    SHARE_WORDS.counts(none),
  ];
  const vocabulary = [
    ...Object.values(MODE_LABELS),
    VOICE_LABELS.narrative,
    phraseKicker({ settled: false }),
    phraseKicker({ settled: true }),
    EDITORIAL_TITLE_NOTE,
    REPORTED_SPEECH_NOTE,
    spanLabel(['p1s1', 'p1s2']),
  ];
  return [...words, ...vocabulary, spanLabel(['p1s1', 'p2s1']), seenIn({ outlet: '', publishedOn: '2023-01-01' })].join(
    '、',
  );
}
