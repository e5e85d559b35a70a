import { Fragment } from 'react';
import type { Sentence } from '@/lib/model';
import { paths } from '@/lib/paths';
import { placeLabel } from '@/lib/vocabulary';

interface Props {
  readonly briefing: string;
  readonly sentences: readonly Sentence[];
  /** A search whose terms stay marked on the page that the link opens. */
  readonly q?: string | undefined;
}

/** The permanent link of each sentence beside it: the paragraph once, then a numeral a sentence; a hit's place is written out. */
export function PlaceLinks({ briefing, sentences, q }: Props) {
  if (q !== undefined)
    return (
      <ul className="places">
        {sentences.map(({ id }) => (
          <li key={id}>
            <a href={paths.hit(briefing, id, q)}>全文{placeLabel(id)}</a>
          </li>
        ))}
      </ul>
    );
  return (
    <ul className="places standard-only">
      {sentences.map((sentence, index) => (
        <Fragment key={sentence.id}>
          {index > 0 && opens(sentences, index) && <li className="places-break" aria-hidden="true" />}
          <li>
            {opens(sentences, index) && <span>第{sentence.paragraph}段</span>}
            <a href={paths.sentence(briefing, sentence.id)} aria-label={`${placeLabel(sentence.id)}的链接`}>
              {sentence.number}
            </a>
          </li>
        </Fragment>
      ))}
    </ul>
  );
}

/** Whether the sentence is the first here of its paragraph. */
function opens(sentences: readonly Sentence[], index: number): boolean {
  return sentences[index]?.paragraph !== sentences[index - 1]?.paragraph;
}
