/** A match written out as a finding: the words of both, the places, the verdict. */
import { attributionOf } from './complete';
import type { Piece } from './difference';
import type { Standing } from './judge';
import type { Match } from './match';
import type { AttributionIssue, Finding, Found, Notes, Place } from './report';
import { type Stretch, touchedBy } from './source';
import type { Span } from './split';
import { type Tokens, textOf } from './tokens';
import { statementsOf } from './voice';

const MAX_OTHERS = 4;

/** What is wrong for sure, so that the words cannot be said to be as in the report. */
const MISTAKES = new Set<AttributionIssue['kind']>(['verb', 'speaker', 'narrative', 'negated', 'direct']);

/** Tells whether an attribution is wrong for sure. */
function isMistaken(issues: readonly AttributionIssue[]): boolean {
  return issues.some(({ kind }) => MISTAKES.has(kind));
}

/** Gives the finding for a stretch of the draft; `isAttributed` where the draft says who says it. */
export function findingOf(unit: Finding['unit'], span: Span, standing: Standing, isAttributed = false): Finding {
  const { match, issues, isMore } = standing;
  // Where more say it than were asked, it is not known whose saying it is.
  const isRight = isAttributed && match.exact && !match.whole && issues.length === 0 && !isMore;
  const complete = isRight ? attributionOf(match.stretch) : undefined;
  const isWhole = match.whole || complete !== undefined;
  const verdict = !match.exact || isMistaken(issues) ? 'differs' : isWhole ? 'whole' : 'excerpt';
  return { unit, ...span, verdict, found: { ...foundOf(standing), complete } };
}

function foundOf({ match, issues, others, isMore }: Standing): Omit<Found, 'complete'> {
  const { stretch, similarity } = match;
  return {
    briefing: stretch.context.briefing,
    sentences: touchedBy(stretch),
    statements: statementsOf(stretch),
    similarity,
    changes: changesOf(match),
    notes: notesOf(match),
    issues,
    others: others.slice(0, MAX_OTHERS).map((other) => placeOf(other.stretch)),
    otherCount: others.length,
    isMore,
  };
}

function placeOf(stretch: Stretch): Place {
  return { briefing: stretch.context.briefing, sentences: touchedBy(stretch).map(({ sentence }) => sentence.id) };
}

/** The pieces in words; those of one kind that is no change are joined, so that the words between two changes stay together. */
function changesOf({ pieces, stretch, unit }: Match): Found['changes'] {
  const changes: { kind: Piece['kind']; source: string; draft: string }[] = [];
  for (const { kind, source, draft } of pieces) {
    const words = { source: between(stretch.context.tokens, source), draft: between(unit.tokens, draft) };
    const last = changes.at(-1);
    const shown = kind === 'form' ? 'same' : kind;
    if (last && shown === 'same' && last.kind === 'same') {
      last.source += words.source;
      last.draft += words.draft;
    } else changes.push({ kind: shown, ...words });
  }
  return changes;
}

/** The text of some characters, without the room between them, which no comparison sees. */
function between({ text, starts, ends }: Tokens, [start, end]: readonly [number, number]): string {
  let words = '';
  for (let at = start; at < end; at++) words += text.slice(starts[at], ends[at]);
  return words;
}

function notesOf({ pieces, stretch, unit, end }: Match): Notes {
  const { tokens } = stretch.context;
  const forms = new Map<string, { source: string; draft: string }>();
  for (const { kind, source, draft } of pieces) {
    if (kind !== 'form') continue;
    const form = { source: between(tokens, source), draft: between(unit.tokens, draft) };
    // The site shows the held text's half-width commas in full width: to a reader the two are the same.
    if (form.source === ',' && form.draft === '，') continue;
    forms.set(`${form.source}\n${form.draft}`, form);
  }
  const ours = textOf(unit.tokens, unit.from, unit.to);
  const theirs = textOf(tokens, stretch.start, stretch.end);
  return {
    forms: [...forms.values()].slice(0, MAX_FORMS),
    space: gaps(ours) !== gaps(theirs),
    hidden: /[\p{Cc}\p{Cf}]/u.test(ours.replace(/\s/g, '')),
    end,
  };
}

const MAX_FORMS = 6;

function gaps(text: string): number {
  return text.match(/\s+/g)?.length ?? 0;
}
