import type { Sentence, Statement } from '@/lib/model';
import { paths } from '@/lib/paths';
import { MODE_LABELS, NARRATIVE_LABEL, placeLabel } from '@/lib/vocabulary';

interface Props {
  readonly briefing: string;
  readonly sentence: Sentence;
  /** Who says it; nothing where the article itself does. */
  readonly statement: Statement | undefined;
  /** Leaves out who says it and by which verb, where the text beside it does. */
  readonly brief?: boolean;
}

/** A place of a phrase, and in whose voice it stands: 第2段第12句　转述　蓝佛安　说. */
export function PhrasePlace({ briefing, sentence, statement, brief = false }: Props) {
  const { speaker, verb } = statement?.attribution ?? {};
  const voice = [statement ? MODE_LABELS[statement.mode] : NARRATIVE_LABEL, ...(brief ? [] : [speaker, verb])];
  return (
    <>
      <a href={paths.sentence(briefing, sentence.id)}>{placeLabel(sentence.id)}</a>
      <span className="voice">{voice.filter(Boolean).join('　')}</span>
    </>
  );
}
