import type { SentenceId } from '@/lib/model';
import { paths } from '@/lib/paths';
import { phraseName } from '@/lib/text/typography';
import { placeLabel } from '@/lib/vocabulary';
import { ROW_LABELS, SIDE_NAMES, type SideName } from '@/lib/vocabulary/compare';
import { type ComparedPhrase, PhraseAt, PhraseName } from './compare-phrase';

interface Lone extends ComparedPhrase {
  readonly bare: SentenceId | undefined;
}

interface Pair {
  readonly a: ComparedPhrase;
  readonly b: ComparedPhrase;
}

interface Props {
  /** The briefings' slugs. */
  readonly slugs: Readonly<Record<SideName, string>>;
  readonly later: SideName | undefined;
  readonly kept: readonly Pair[];
  readonly moved: readonly Pair[];
  readonly alike: readonly Pair[];
  readonly a: readonly Lone[];
  readonly b: readonly Lone[];
}

/** Of each kind: more are a list that nobody reads, and are counted. */
const MOST = 100;

/** The phrases of two briefings: of one alone, nearly the same, in another order, the same. */
export function ComparePhrases({ slugs, later, kept, moved, alike, a, b }: Props) {
  return (
    <>
      <div className="compare-row">
        <LoneList side="a" slugs={slugs} later={later} phrases={a} />
        <LoneList side="b" slugs={slugs} later={later} phrases={b} />
      </div>
      <PairList label={ROW_LABELS.changed} note="字面相近，是否一事请看原文" slugs={slugs} pairs={alike} beside />
      <PairList label={ROW_LABELS.moved} note="两篇都有，先后有变" slugs={slugs} pairs={moved} />
      <PairList label={ROW_LABELS.same} note="两篇都有，先后也相同" slugs={slugs} pairs={kept} />
    </>
  );
}

interface LoneProps {
  readonly side: SideName;
  readonly slugs: Props['slugs'];
  readonly later: SideName | undefined;
  readonly phrases: readonly Lone[];
}

function LoneList({ side, slugs, later, phrases }: LoneProps) {
  const other = side === 'a' ? 'b' : 'a';
  const note = later === undefined ? '' : later === side ? '较晚一篇新增' : '较晚一篇未再加引号使用';
  return (
    <section className={side === 'a' ? 'side-a' : 'side-b'}>
      <h3>
        {ROW_LABELS[side]} {phrases.length}
        {note !== '' && phrases.length > 0 && <small>{note}</small>}
      </h3>
      <ul className="compare-phrases">
        {phrases.slice(0, MOST).map((phrase) => (
          <li key={phrase.text}>
            <PhraseName phrase={phrase} briefing={slugs[side]} />
            {phrase.bare !== undefined && (
              <span className="note unbroken">
                {SIDE_NAMES[other]}未加引号，见
                <a href={paths.sentence(slugs[other], phrase.bare)}>{placeLabel(phrase.bare)}</a>
              </span>
            )}
          </li>
        ))}
      </ul>
      <Rest count={phrases.length} />
    </section>
  );
}

interface PairListProps {
  readonly label: string;
  readonly note: string;
  readonly slugs: Props['slugs'];
  readonly pairs: readonly Pair[];
  /** Whether the two stand beside each other; else the name that both have stands once, unless an editor has said that two are one. */
  readonly beside?: boolean;
}

function PairList({ label, note, slugs, pairs, beside = false }: PairListProps) {
  if (pairs.length === 0) return null;
  return (
    <section>
      <h3>
        {label} {pairs.length}
        <small>{note}</small>
      </h3>
      <ul className="compare-phrases">
        {pairs.slice(0, MOST).map(({ a, b }) =>
          beside || phraseName(a.text) !== phraseName(b.text) ? (
            <li key={a.text} className="compare-row">
              <div className="side-a">
                <span className="note">{SIDE_NAMES.a}</span>
                <PhraseName phrase={a} briefing={slugs.a} />
              </div>
              <div className="side-b">
                <span className="note">{SIDE_NAMES.b}</span>
                <PhraseName phrase={b} briefing={slugs.b} />
              </div>
            </li>
          ) : (
            <li key={a.text}>
              <PhraseName phrase={a} briefing={slugs.a} side="a" />
              <PhraseAt phrase={b} briefing={slugs.b} side="b" />
            </li>
          ),
        )}
      </ul>
      <Rest count={pairs.length} />
    </section>
  );
}

function Rest({ count }: { readonly count: number }) {
  return count > MOST ? <p className="note">{`共${count}个，只列前${MOST}个。`}</p> : null;
}
