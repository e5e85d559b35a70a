import type { Sentence } from '@/lib/model';
import { paths } from '@/lib/paths';
import { placeLabel } from '@/lib/vocabulary';

/** The permanent link of each sentence beside it: the paragraph once, then a numeral a sentence. */
export function PlaceLinks({
  briefing,
  sentences,
}: {
  readonly briefing: string;
  readonly sentences: readonly Sentence[];
}) {
  return (
    <ul className="places">
      {sentences.map((sentence, index) => (
        <li key={sentence.id}>
          {sentence.paragraph !== sentences[index - 1]?.paragraph && <span>第{sentence.paragraph}段</span>}
          <a href={paths.sentence(briefing, sentence.id)} aria-label={`${placeLabel(sentence.id)}的链接`}>
            {sentence.number}
          </a>
        </li>
      ))}
    </ul>
  );
}
