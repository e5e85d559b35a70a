import type { Extent } from '@/lib/model';
import { extentWords } from '@/lib/vocabulary/voices';
import { Stroke } from './strokes';

interface Props {
  readonly extent: Extent;
}

/** How much text a section has, and how much of it is said: in words, and as one stroke a sentence. */
export function ExtentNote({ extent }: Props) {
  return (
    <span className="note extent">
      {extentWords(extent).map((piece) => (
        <span key={piece}>{piece}</span>
      ))}
      <span className="ticks" aria-hidden="true">
        {extent.voices.map((voice, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the sentences of a section never move
          <Stroke key={index} voice={voice} />
        ))}
      </span>
    </span>
  );
}
