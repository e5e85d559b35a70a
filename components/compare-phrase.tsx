import type { SentenceId } from '@/lib/model';
import { paths } from '@/lib/paths';
import { phraseName } from '@/lib/text/typography';
import { placeLabel } from '@/lib/vocabulary';
import { SIDE_NAMES, type SideName } from '@/lib/vocabulary/compare';

/** A phrase of one of two briefings. */
export interface ComparedPhrase {
  /** The source's characters. */
  readonly text: string;
  readonly slug: string | undefined;
  readonly sentences: readonly SentenceId[];
}

interface NameProps {
  readonly phrase: ComparedPhrase;
  readonly briefing: string;
  /** Named where the place alone would not say whose it is. */
  readonly side?: SideName | undefined;
}

/** A phrase with its place. */
export function PhraseName({ phrase, briefing, side }: NameProps) {
  const { text, slug } = phrase;
  return (
    <>
      {slug === undefined ? <span>{phraseName(text)}</span> : <a href={paths.phrase(slug)}>{phraseName(text)}</a>}
      <PhraseAt phrase={phrase} briefing={briefing} side={side} />
    </>
  );
}

/** Where a phrase stands first, and how often it stands. */
export function PhraseAt({ phrase: { sentences }, briefing, side }: NameProps) {
  const [first] = sentences;
  return (
    <span className="note unbroken">
      {side !== undefined && SIDE_NAMES[side]}
      {first && <a href={paths.sentence(briefing, first)}>{placeLabel(first)}</a>}
      {sentences.length > 1 && `等${sentences.length}处`}
    </span>
  );
}
