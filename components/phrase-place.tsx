import type { Briefing, Sentence, Statement } from '@/lib/model';
import { paths } from '@/lib/paths';
import { placeLabel } from '@/lib/vocabulary';
import { toldName } from '@/lib/vocabulary/genres';
import { voiceWords } from '@/lib/vocabulary/voices';

interface Props {
  readonly briefing: Pick<Briefing, 'slug' | 'genre'>;
  readonly sentence: Sentence;
  /** Who says it; nothing where the article itself does. */
  readonly statement: Statement | undefined;
  /** Leaves out who says it and by which verb, where the text beside it does. */
  readonly brief?: boolean;
}

/** A place of a phrase, and in whose voice it stands: 第2段第12句　转述　蓝佛安　说. */
export function PhrasePlace({ briefing, sentence, statement, brief = false }: Props) {
  const voice = statement ? voiceWords(statement).slice(0, brief ? 1 : undefined) : [toldName([briefing])];
  return (
    <>
      <a href={paths.sentence(briefing.slug, sentence.id)}>{placeLabel(sentence.id)}</a>
      <span className="voice">{voice.join('　')}</span>
    </>
  );
}
