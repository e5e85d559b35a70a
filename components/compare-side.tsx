import type { Sentence, Statement } from '@/lib/model';
import { paths } from '@/lib/paths';
import { placeLabel } from '@/lib/vocabulary';
import { SIDE_NAMES, type SideName } from '@/lib/vocabulary/compare';
import { SOURCE_HEADING } from '@/lib/vocabulary/genres';
import { voiceWords } from '@/lib/vocabulary/voices';

interface Props {
  readonly side: SideName;
  readonly briefing: string;
  readonly sentence: Sentence;
  /** They join to the sentence. */
  readonly segments: readonly { readonly text: string; readonly isSaid: boolean; readonly differs: boolean }[];
  readonly statements: readonly Statement[];
  readonly isHeading: boolean;
}

/** A sentence of one of two briefings: whose it is, who says it, where it stands, and its characters. */
export function CompareSide({ side, briefing, sentence, segments, statements, isHeading }: Props) {
  const Block = statements.length > 0 ? 'blockquote' : 'div';
  return (
    <div className={`compare-side ${side === 'a' ? 'side-a' : 'side-b'}`}>
      <p className="note">
        <b>{SIDE_NAMES[side]}</b>
        <a href={paths.sentence(briefing, sentence.id)}>{placeLabel(sentence.id)}</a>
        {isHeading && <span>{SOURCE_HEADING}</span>}
        {statements.map((statement) => (
          <a key={statement.id} href={paths.statement(briefing, statement.id)}>
            {voiceLabel(statement, sentence)}
          </a>
        ))}
      </p>
      <Block className={Block === 'blockquote' ? 'statement' : 'narrative'}>
        <p className="compared">
          {voices(segments).map((run, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a sentence never move
            <span key={index} className={run[0]?.isSaid ? 'said' : undefined}>
              {run.map(({ text, differs }, nth) =>
                differs ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a sentence never move
                  <mark key={nth} className={side === 'a' ? 'only-a' : 'only-b'}>
                    {text}
                  </mark>
                ) : (
                  text
                ),
              )}
            </span>
          ))}
        </p>
      </Block>
    </div>
  );
}

/** Stretches in one voice together. */
function voices(segments: Props['segments']): Props['segments'][number][][] {
  const runs: Props['segments'][number][][] = [];
  for (const segment of segments) {
    const run = runs.at(-1);
    if (run && run[0]?.isSaid === segment.isSaid) run.push(segment);
    else runs.push([segment]);
  }
  return runs;
}

/** Who speaks, as words of the site's; of a sentence that goes on with a statement, where that begins. */
function voiceLabel(statement: Statement, sentence: Sentence): string {
  const begins = statement.sentences[0] === sentence.id;
  return voiceWords(statement).join('　') + (begins ? '' : `（${placeLabel(statement.id)}起）`);
}
