/** What a share image is called where it cannot be seen. */
import type { PhraseEntry, Statement, Topic } from '../model';
import { phraseName } from '../text/typography';
import { phraseLabel, spanLabel, travellingTitle } from '../vocabulary';
import { voiceWords } from '../vocabulary/voices';
import { SHARE_WORDS } from './share-words';

/** Gives what an image is called where it cannot be seen. */
export const shareAlt = {
  briefing: travellingTitle,
  phrase: (entry: Pick<PhraseEntry, 'text' | 'settled'>) => `${phraseLabel(entry)}：${phraseName(entry.text)}`,
  topic: ({ title }: Pick<Topic, 'title'>) => `${SHARE_WORDS.topic}：${title}`,
  statement: (statement: Pick<Statement, 'attribution' | 'mode' | 'sentences'>) =>
    `${voiceWords(statement).join('　')}（${spanLabel(statement.sentences)}）`,
};
