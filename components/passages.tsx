import type { OpenMark, Passage } from '@/lib/model';
import { OpenMarksHere } from './open-marks';
import { PlaceLabel } from './place-label';
import { PlaceLinks } from './place-links';
import { PassageText, SentenceText } from './sentence-text';
import { SpeechLabel } from './speech-label';

interface Props {
  readonly briefing: string;
  readonly passages: readonly Passage[];
  /** Only the briefing page carries the sentences' ids. */
  readonly anchored?: boolean;
  /** Says 节录 beside a part of a statement; the briefing page, which has the whole, does not. */
  readonly excerpts?: boolean;
  /** Each sentence in a row of its own, as in a list. */
  readonly itemised?: boolean;
  /** Leaves out who says it, where the page's title does. */
  readonly unlabelled?: boolean;
  /** A search whose terms stay marked where a place's link leads. */
  readonly q?: string;
  /** Of a draft: places to be looked at, said beside their sentences. */
  readonly review?: readonly OpenMark[] | undefined;
}

interface Row {
  readonly passage: Passage;
  /** The sentences of the passage of which this may be one alone. */
  readonly run: Passage['sentences'];
  readonly label: boolean;
  /** The next row is of the same statement, and shares its rule. */
  readonly goesOn: boolean;
}

/** Narrative and statements in order, each with the places of its sentences in the margin. */
export function Passages({
  briefing,
  passages,
  anchored = false,
  excerpts = false,
  itemised = false,
  unlabelled = false,
  q,
  review,
}: Props) {
  const rows = passages.flatMap((passage): Row[] =>
    itemised
      ? passage.sentences.map((sentence, index) => {
          const before = passage.sentences[index - 1]?.statements ?? [];
          const statements = passage.statements.filter(
            ({ id }) => sentence.statements.includes(id) && !before.includes(id),
          );
          return {
            passage: { ...passage, sentences: [sentence], statements },
            run: passage.sentences,
            label: statements.length > 0,
            goesOn: passage.type === 'statement' && index < passage.sentences.length - 1,
          };
        })
      : [{ passage, run: passage.sentences, label: !unlabelled, goesOn: false }],
  );
  return rows.map(({ passage, run, label, goesOn }) => (
    <div
      className={['passage', itemised && 'item', goesOn && 'goes-on'].filter(Boolean).join(' ')}
      key={passage.sentences[0]?.id}
    >
      {passage.type === 'statement' ? (
        <blockquote className={isLong(passage) ? 'statement long' : 'statement'}>
          {label ? (
            <SpeechLabel briefing={briefing} passage={passage} run={run} excerpts={excerpts} />
          ) : (
            (itemised || !isWhole(passage)) && <PlaceLabel passage={passage} />
          )}
          <PassageText passage={passage} anchored={anchored} review={review} />
        </blockquote>
      ) : passage.type === 'heading' ? (
        <SourceHeading passage={passage} anchored={anchored} />
      ) : (
        <div className="narrative">
          <PlaceLabel passage={passage} />
          <PassageText passage={passage} anchored={anchored} review={review} />
        </div>
      )}
      <PlaceLinks briefing={briefing} sentences={passage.sentences} q={q} />
      {review && <OpenMarksHere marks={marksOf(passage, review)} />}
    </div>
  ));
}

/** What of a review sheet is about these sentences. */
function marksOf({ sentences }: Passage, review: readonly OpenMark[]): OpenMark[] {
  return review.filter((mark) => sentences.some(({ id }) => id === mark.sentence));
}

/** On paper a statement is kept on one sheet, unless it could leave half a sheet blank with its heading: 8 lines of 26 characters. */
function isLong({ sentences }: Passage): boolean {
  return sentences.reduce((sum, { text }) => sum + text.length, 0) > 8 * 26;
}

/** Whether nothing of its statements stands elsewhere. */
function isWhole({ statements, sentences }: Passage): boolean {
  const ids = new Set(sentences.map(({ id }) => id));
  return statements.every((statement) => statement.sentences.every((id) => ids.has(id)));
}

/** A line of the source that is a heading; its level stands below the section's own heading. */
function SourceHeading({ passage, anchored }: { readonly passage: Passage; readonly anchored: boolean }) {
  const Heading = HEADINGS[passage.depth ?? 2];
  const [sentence] = passage.sentences;
  return (
    <Heading
      className={passage.depth === 2 ? 'source-heading' : `source-heading level-${passage.depth}`}
      id={anchored ? sentence?.id : undefined}
    >
      {sentence && <SentenceText sentence={sentence} />}
    </Heading>
  );
}

const HEADINGS = { 2: 'h3', 3: 'h4', 4: 'h5' } as const;
