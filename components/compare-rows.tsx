import type { ComponentProps } from 'react';
import type { Section, SentenceId } from '@/lib/model';
import { paths } from '@/lib/paths';
import { placeLabel, spanLabel } from '@/lib/vocabulary';
import { ROW_LABELS, SIDE_NAMES, type SideName } from '@/lib/vocabulary/compare';
import { CompareSide } from './compare-side';

type Side = ComponentProps<typeof CompareSide>;

interface Row {
  readonly type: 'row';
  readonly kind: 'same' | 'changed' | 'a' | 'b';
  readonly isMarks: boolean;
  readonly isMoved: boolean;
  readonly within: SentenceId | undefined;
  readonly a: Side | undefined;
  readonly b: Side | undefined;
}

interface Run {
  readonly type: 'run';
  readonly isMoved: boolean;
  readonly a: readonly SentenceId[];
  readonly b: readonly SentenceId[];
}

interface Props {
  readonly a: string;
  readonly b: string;
  readonly items: readonly ((Row | Run) & {
    /** The section that begins here. */
    readonly heading: Section | undefined;
  })[];
}

/** The sentences of two briefings side by side; those that are the same stand by their places alone. */
export function CompareRows({ a, b, items }: Props) {
  return items.map(({ heading, ...item }) => {
    const key = item.type === 'row' ? `${item.a?.sentence.id} ${item.b?.sentence.id}` : `${item.a[0]} ${item.b[0]}`;
    return (
      <div key={key} className="compare-item">
        {heading && <h3>{heading.title}</h3>}
        {item.type === 'row' ? <RowView a={a} b={b} row={item} /> : <RunView a={a} b={b} run={item} />}
      </div>
    );
  });
}

function RowView({ a, b, row }: { readonly a: string; readonly b: string; readonly row: Row }) {
  const { kind, isMarks, isMoved, within } = row;
  const [holder, name] = kind === 'a' ? [b, SIDE_NAMES.b] : [a, SIDE_NAMES.a];
  return (
    <div className="compare-row">
      <p className="compare-kind">
        <b className={kind}>{isMarks ? '标点不同' : ROW_LABELS[kind]}</b>
        {isMoved && <b className="moved">{ROW_LABELS.moved}</b>}
        {within !== undefined && (
          <span>
            文字另见于{name}
            <a href={paths.sentence(holder, within)}>{placeLabel(within)}</a>之内
          </span>
        )}
      </p>
      {row.a && <CompareSide {...row.a} />}
      {row.b && <CompareSide {...row.b} />}
    </div>
  );
}

function RunView({ a, b, run }: { readonly a: string; readonly b: string; readonly run: Run }) {
  return (
    <p className="compare-kind compare-run">
      <b className="same">{`${ROW_LABELS.same}${run.a.length}句`}</b>
      {run.isMoved && <b className="moved">{ROW_LABELS.moved}</b>}
      <Span side="a" briefing={a} ids={run.a} />
      <Span side="b" briefing={b} ids={run.b} />
    </p>
  );
}

function Span({
  side,
  briefing,
  ids,
}: {
  readonly side: SideName;
  readonly briefing: string;
  readonly ids: readonly SentenceId[];
}) {
  const [first] = ids;
  return (
    <span className="unbroken">
      {SIDE_NAMES[side]}
      {first && <a href={paths.sentence(briefing, first)}>{spanLabel(ids)}</a>}
    </span>
  );
}
