import type { Passage } from '@/lib/model';
import { spanLabel, VOICE_LABELS } from '@/lib/vocabulary';

interface Props {
  readonly passage: Passage;
}

/** On paper alone, where nothing can be followed: which sentences of the article these are. A statement's label has said so already. */
export function PlaceLabel({ passage: { type, sentences } }: Props) {
  return (
    <div className="print-only place-label">
      {type === 'narrative' && <b>{VOICE_LABELS.narrative}</b>}
      <span>{spanLabel(sentences.map(({ id }) => id))}</span>
    </div>
  );
}
