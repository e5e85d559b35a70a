import { Fragment } from 'react';
import type { Extent } from '@/lib/model';
import { modesLabel } from '@/lib/vocabulary';

interface Props {
  readonly extent: Extent;
}

/** How much text a section has, and how much of it is said: in words, and as one stroke a sentence, thick for what is said. */
export function ExtentNote({ extent: { voices, modes } }: Props) {
  const said = voices.filter((voice) => voice !== 'told').length;
  return (
    <span className="note extent">
      <span>
        {voices.length}句{said > 0 && '，'}
      </span>
      {said > 0 && (
        <span>
          {modesLabel(new Set(modes))}
          {said}句
        </span>
      )}
      <span className="ticks" aria-hidden="true">
        {voices.map((voice, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the sentences of a section never move
          <Fragment key={index}>{voice === 'told' ? <i /> : <b />}</Fragment>
        ))}
      </span>
    </span>
  );
}
