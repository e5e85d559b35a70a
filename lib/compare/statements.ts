/** Which statement of one briefing goes with which of the other: by what their sentences, side by side, have in common. */
import type { Briefing, Sentence, Statement } from '../model';
import { voiceWords } from '../vocabulary/voices';
import type { Row } from './rows';

/** How much of two statements must stand side by side, as `likeness` has it. */
const STATEMENTS_ALIKE = 0.5;

/** How many sentences of statements are the same, are alike, or stand alone. */
export type Counts = Readonly<Record<Row['kind'], number>>;

/** A statement of either briefing, or one of each. */
export interface StatementPair {
  readonly a: Statement | undefined;
  readonly b: Statement | undefined;
  /** Of a pair's sentences: alone is also what stands beside a sentence of another statement. */
  readonly counts: Counts;
  /** Whether who speaks, or the verb, is not the same. */
  readonly isAttributedOtherwise: boolean;
}

interface Shared {
  readonly a: Statement;
  readonly b: Statement;
  characters: number;
  same: number;
  changed: number;
}

/** Gives all statements, each once: the pairs and what only the first briefing has in its order, then what only the second has. */
export function pairStatements(a: Briefing, b: Briefing, rows: readonly Row[]): StatementPair[] {
  const found = sharedIn(statementsOf(a), statementsOf(b), rows);
  const [lengthA, lengthB] = [lengths(a), lengths(b)];
  const [atA, atB] = [placesOf(a), placesOf(b)];
  const apart = (shared: Shared) => Math.abs((atA.get(shared.a) ?? 0) - (atB.get(shared.b) ?? 0));
  const place = (shared: Shared) => (atA.get(shared.a) ?? 0) + (atB.get(shared.b) ?? 0);
  const alike = found
    .map((shared) => {
      const both = (lengthA.get(shared.a) ?? 0) + (lengthB.get(shared.b) ?? 0);
      return { shared, likeness: both === 0 ? 0 : shared.characters / both };
    })
    .filter(({ likeness }) => likeness >= STATEMENTS_ALIKE)
    .sort((x, y) => y.likeness - x.likeness || apart(x.shared) - apart(y.shared) || place(x.shared) - place(y.shared));
  const pairs = new Map<Statement, Shared>();
  const taken = new Set<Statement>();
  for (const { shared } of alike) {
    if (pairs.has(shared.a) || taken.has(shared.b)) continue;
    pairs.set(shared.a, shared);
    taken.add(shared.b);
  }
  return [
    ...a.statements.map((one) => pairOf(one, pairs.get(one))),
    ...b.statements
      .filter((one) => !taken.has(one))
      .map((one) => ({
        a: undefined,
        b: one,
        counts: { same: 0, changed: 0, a: 0, b: one.sentences.length },
        isAttributedOtherwise: false,
      })),
  ];
}

function pairOf(a: Statement, shared: Shared | undefined): StatementPair {
  if (!shared) {
    const counts = { same: 0, changed: 0, a: a.sentences.length, b: 0 };
    return { a, b: undefined, counts, isAttributedOtherwise: false };
  }
  const { b, same, changed } = shared;
  const counts = { same, changed, a: a.sentences.length - same - changed, b: b.sentences.length - same - changed };
  return { a, b, counts, isAttributedOtherwise: voiceWords(a).join(' ') !== voiceWords(b).join(' ') };
}

type StatementsOf = (sentence: Sentence) => readonly Statement[];

function sharedIn(ofA: StatementsOf, ofB: StatementsOf, rows: readonly Row[]): Shared[] {
  const found = new Map<Statement, Map<Statement, Shared>>();
  for (const { kind, a, b, likeness } of rows) {
    if (!a || !b) continue;
    for (const one of ofA(a)) {
      const others = found.get(one) ?? new Map<Statement, Shared>();
      found.set(one, others);
      for (const other of ofB(b)) {
        const shared = others.get(other) ?? { a: one, b: other, characters: 0, same: 0, changed: 0 };
        others.set(other, shared);
        shared.characters += likeness * (a.text.length + b.text.length);
        if (kind === 'same') shared.same += 1;
        else shared.changed += 1;
      }
    }
  }
  return [...found.values()].flatMap((others) => [...others.values()]);
}

function statementsOf({ statements }: Briefing): StatementsOf {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return (sentence) => sentence.statements.flatMap((id) => byId.get(id) ?? []);
}

function placesOf({ statements }: Briefing): Map<Statement, number> {
  return new Map(statements.map((statement, at) => [statement, at]));
}

function lengths({ sentences, statements }: Briefing): Map<Statement, number> {
  const byId = new Map(sentences.map(({ id, text }) => [id, text.length]));
  return new Map(statements.map((one) => [one, one.sentences.reduce((sum, id) => sum + (byId.get(id) ?? 0), 0)]));
}
