import type { Briefing, Sentence, SentencePart, Statement } from '@/lib/model';
import { paths } from '@/lib/paths';
import { fullWidthCommas } from '@/lib/text/typography';
import { EDITORIAL_TITLE_NOTE, placeLabel, spanLabel } from '@/lib/vocabulary';
import { attributionWords, MODE_LABELS } from '@/lib/vocabulary/voices';

interface Touched {
  readonly sentence: Sentence;
  /** The part that the draft has. */
  readonly start: number;
  readonly end: number;
}

interface Props {
  readonly briefing: Briefing;
  readonly sentences: readonly Touched[];
  readonly statements: readonly Statement[];
  /** Leaves out the words, where the page would become too long. */
  readonly brief: boolean;
}

/** The source's sentences whole, the part that the draft has marked in them, with who says it and where they stand. */
export function VerifySource({ briefing, sentences, statements, brief }: Props) {
  const places = sentences.map(({ sentence: { id } }) => (
    <a key={id} href={paths.sentence(briefing.slug, id)}>
      {placeLabel(id)}
    </a>
  ));
  if (brief) {
    return (
      <p className="note">
        本页所列已多，请看《{briefing.title}》{places}
      </p>
    );
  }
  const Block = statements.length > 0 ? 'blockquote' : 'div';
  return (
    <Block className={statements.length > 0 ? 'statement' : 'narrative'}>
      {statements.map((statement) => (
        <p className="speech-label" key={statement.id}>
          <span>
            <b>{MODE_LABELS[statement.mode]}</b>
            {attributionWords(statement).map((word, index, words) => (
              <span key={index === 0 && words.length > 1 ? 'speaker' : 'last'}>{word}</span>
            ))}
            <a href={paths.statement(briefing.slug, statement.id)}>{spanLabel(statement.sentences)}</a>
          </span>
        </p>
      ))}
      <p className="words">
        {sentences.map(({ sentence, start, end }) => (
          <Words key={sentence.id} parts={sentence.parts} start={start} end={end} />
        ))}
      </p>
      <p className="note">
        《{briefing.title}》{briefing.titleOrigin === 'editorial' && `（${EDITORIAL_TITLE_NOTE}）`} {places}
      </p>
    </Block>
  );
}

/** A sentence in as few pieces as its faces need: 楷体 for what is said, underlined where the draft has it. */
function Words({ parts, start, end }: { parts: readonly SentencePart[]; start: number; end: number }) {
  const text = parts.map((part) => part.text).join('');
  const shown = fullWidthCommas(text);
  const isAll = start === 0 && /^[\p{P}\s]*$/u.test(text.slice(end));
  const pieces: { from: number; to: number; className: string }[] = [];
  let behind = 0;
  for (const { role, text: own } of parts) {
    const [first, last] = [behind, behind + own.length];
    behind = last;
    const cuts = [first, Math.min(Math.max(first, start), last), Math.min(Math.max(first, end), last), last];
    for (const [index, from] of cuts.slice(0, -1).entries()) {
      const to = cuts[index + 1] ?? last;
      const className = `${role === 'said' ? 'said' : ''} ${index === 1 && !isAll ? 'quoted' : ''}`.trim();
      const before = pieces.at(-1);
      if (before?.className === className) before.to = to;
      else if (from < to) pieces.push({ from, to, className });
    }
  }
  return pieces.map(({ from, to, className }) =>
    className === '' ? (
      shown.slice(from, to)
    ) : (
      <span key={from} className={className}>
        {shown.slice(from, to)}
      </span>
    ),
  );
}
