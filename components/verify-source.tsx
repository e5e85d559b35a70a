import type { Briefing, Sentence, SentencePart, Statement } from '@/lib/model';
import { paths } from '@/lib/paths';
import { fullWidthCommas } from '@/lib/text/typography';
import { EDITORIAL_TITLE_NOTE, MODE_LABELS, placeLabel, spanLabel } from '@/lib/vocabulary';

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
  const Block = statements.length > 0 ? 'blockquote' : 'div';
  return (
    <Block className={statements.length > 0 ? 'statement' : 'narrative'}>
      {statements.map((statement) => (
        <p className="speech-label" key={statement.id}>
          <span>
            <b>{MODE_LABELS[statement.mode]}</b>
            {statement.attribution.speaker !== undefined && <span>{statement.attribution.speaker}</span>}
            <span>{statement.attribution.verb}</span>
            <a href={paths.statement(briefing.slug, statement.id)}>{spanLabel(statement.sentences)}</a>
          </span>
        </p>
      ))}
      {!brief && (
        <p className="words">
          {sentences.map(({ sentence, start, end }) => (
            <Words key={sentence.id} parts={sentence.parts} start={start} end={end} />
          ))}
        </p>
      )}
      <p className="note">
        {brief && '本页所列已多，原文见：'}《{briefing.title}》
        {briefing.titleOrigin === 'editorial' && `（${EDITORIAL_TITLE_NOTE}）`}{' '}
        {sentences.map(({ sentence: { id } }) => (
          <a key={id} href={paths.sentence(briefing.slug, id)}>
            {placeLabel(id)}
          </a>
        ))}
      </p>
    </Block>
  );
}

/** A sentence's parts, each cut where the part that the draft has begins and ends. */
function Words({ parts, start, end }: { parts: readonly SentencePart[]; start: number; end: number }) {
  const text = parts.map((part) => part.text).join('');
  const shown = fullWidthCommas(text);
  const isAll = start === 0 && /^[\p{P}\s]*$/u.test(text.slice(end));
  let from = 0;
  return parts.flatMap(({ role, text: own }) => {
    const [first, last] = [from, from + own.length];
    from = last;
    const cuts = [first, Math.min(Math.max(first, start), last), Math.min(Math.max(first, end), last), last];
    return [0, 1, 2].flatMap((piece) => {
      const [at = 0, to = 0] = cuts.slice(piece, piece + 2);
      if (at === to) return [];
      const className = [role === 'said' ? 'said' : '', piece === 1 && !isAll ? 'quoted' : ''].join(' ').trim();
      return [
        <span key={at} className={className || undefined}>
          {shown.slice(at, to)}
        </span>,
      ];
    });
  });
}
