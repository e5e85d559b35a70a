import type { Briefing, Statement } from '@/lib/model';
import { paths } from '@/lib/paths';
import { seenIn } from '@/lib/text/typography';
import { ROW_KINDS, ROW_LABELS, type RowKind, SIDE_NAMES, type SideName } from '@/lib/vocabulary/compare';
import { copyrightNote, faithfulNote, headingsNote } from '@/lib/vocabulary/genres';
import { speechNote } from '@/lib/vocabulary/voices';
import { Title } from './title';
import { TitleNote } from './title-note';

interface Props {
  readonly a: Briefing;
  readonly b: Briefing;
  readonly later: SideName | undefined;
  /** Names in the titles that a line must not break. */
  readonly whole: readonly string[];
}

/** Which two are compared, and the ways to others. */
export function CompareHead({ a, b, later, whole }: Props) {
  return (
    <div className="compare-heads">
      <OneHead side="a" briefing={a} note={noteOf('a', later)} whole={whole} />
      <OneHead side="b" briefing={b} note={noteOf('b', later)} whole={whole} />
      <ul className="links actions">
        <li>
          <a href={paths.compare({ a: b.slug, b: a.slug })}>甲乙互换</a>
        </li>
        <li>
          <a href={paths.compare({ a: a.slug })}>{`${SIDE_NAMES.b}换一篇`}</a>
        </li>
        <li>
          <a href={paths.compare({ a: b.slug })}>{`${SIDE_NAMES.a}换一篇`}</a>
        </li>
      </ul>
    </div>
  );
}

function noteOf(side: SideName, later: SideName | undefined): string {
  return later === undefined ? '' : later === side ? '（较晚）' : '（较早）';
}

interface HeadProps {
  readonly side: SideName;
  readonly briefing: Briefing;
  readonly note: string;
  readonly whole: readonly string[];
}

function OneHead({ side, briefing, note, whole }: HeadProps) {
  return (
    <section className="compare-head">
      <p className="note">{SIDE_NAMES[side] + note}</p>
      <h2 className="briefing-title">
        <a href={paths.briefing(briefing.slug)}>
          <Title whole={whole}>{briefing.title}</Title>
        </a>
      </h2>
      <p className="note">
        {seenIn(briefing)}
        {seenIn(briefing) !== '' && '，'}
        <span className="unbroken">{`正文${briefing.paragraphs.length}段${briefing.sentences.length}句`}</span>
      </p>
      <TitleNote briefing={briefing} />
    </section>
  );
}

interface SummaryProps {
  readonly sentences: Readonly<Record<RowKind, number>>;
  readonly phrases: Readonly<Record<RowKind, number>>;
  /** Gives where the sentences of one kind are listed. */
  readonly href: (kind: RowKind) => string;
}

/** How many sentences and phrases there are of each kind. */
export function CompareSummary({ sentences, phrases, href }: SummaryProps) {
  return (
    <table className="topics compare-summary">
      <caption className="note">“次序不同”的，同时计入“相同”或“措辞有异”。</caption>
      <thead>
        <tr>
          <th scope="col">对照结果</th>
          <th scope="col">句子</th>
          <th scope="col">引号用语</th>
        </tr>
      </thead>
      <tbody>
        {ROW_KINDS.map((kind) => (
          <tr key={kind}>
            <th scope="row">
              {sentences[kind] > 0 ? <a href={href(kind)}>{ROW_LABELS[kind]}</a> : <span>{ROW_LABELS[kind]}</span>}
            </th>
            <td>{sentences[kind]}</td>
            <td>{phrases[kind]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface NotesProps {
  /** What is said in either. */
  readonly statements: readonly Statement[];
  readonly texts: readonly Briefing[];
  /** Whether not all could be looked at. */
  readonly isCut: boolean;
}

/** How the comparison is made, and what it does not say. */
export function CompareNotes({ statements, texts, isCut }: NotesProps) {
  return (
    <p className="note compare-notes">
      由程序逐字比对。两句合计过半数的字相同，列为“措辞有异”，不同处加下划线；“仅见于”只表示另一篇没有字面相近的句子。
      {isCut && '两篇过长，或有超过2000字的句子，未逐一比对：列为“仅见于”的，另一篇也可能有相近的句子。'}
      {speechNote(statements, texts)}
      {headingsNote(texts)}
      <span className="print-only">
        {faithfulNote(texts)}
        {copyrightNote(texts)}
      </span>
    </p>
  );
}
