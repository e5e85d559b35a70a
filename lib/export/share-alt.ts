/** What a share image is called where it cannot be seen. */
import type { Briefing, PhraseEntry, Statement, Topic } from '../model';
import { phraseName } from '../text/typography';
import { EDITORIAL_TITLE_NOTE, phraseLabel, spanLabel } from '../vocabulary';
import { SHARE_WORDS, voice } from './share-words';

/** Gives what an image is called where it cannot be seen. */
export const shareAlt = {
  briefing: ({ title, titleOrigin }: Pick<Briefing, 'title' | 'titleOrigin'>) =>
    titleOrigin === 'editorial' ? `${title}（${EDITORIAL_TITLE_NOTE}）` : title,
  phrase: (entry: Pick<PhraseEntry, 'text' | 'settled'>) => `${phraseLabel(entry)}：${phraseName(entry.text)}`,
  topic: ({ title }: Pick<Topic, 'title'>) => `${SHARE_WORDS.topic}：${title}`,
  statement: (statement: Pick<Statement, 'attribution' | 'mode' | 'sentences'>) =>
    `${voice(statement).join('　')}（${spanLabel(statement.sentences)}）`,
};
