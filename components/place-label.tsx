import type { Passage } from '@/lib/model';
import { spanLabel } from '@/lib/vocabulary';
import { toldName } from '@/lib/vocabulary/genres';

interface Props {
  readonly passage: Passage;
}

/** On paper alone, where nothing can be followed: which sentences of the article these are. A statement's label has said so already. */
export function PlaceLabel({ passage }: Props) {
  const { type, genre, sentences } = passage;
  // A document's own words need no name; a report's stand beside what others say.
  return (
    <div className="print-only place-label">
      {type === 'narrative' && genre === 'report' && <b>{toldName([passage])}</b>}
      <span>{spanLabel(sentences.map(({ id }) => id))}</span>
    </div>
  );
}
