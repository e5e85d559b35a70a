/** A report as the page shows it: one list of findings, within bounds. */
import type { Entry, Finding, Found, Report, Unchecked } from './report';
import { isUnheeded } from './unheeded';

/** A finding with its number from 1, and what stands around it in its sentence. */
export interface FindingView {
  readonly number: number;
  readonly before: string;
  readonly text: string;
  readonly after: string;
  readonly verdict: Finding['verdict'];
  readonly why: Unchecked | undefined;
  readonly found: Found | undefined;
  /** What the draft says beside speaker and verb, of the occasion or the like, was not compared. */
  readonly unheeded: boolean;
  /** The source's words and what stands around the draft's are left out: the page has shown as much as it may. */
  readonly brief: boolean;
}

/** In UTF-16 units, on each side. */
const MOST_AROUND = 60;
/** Characters of sources and drafts on one page: four times what a draft may hold. */
const MOST_SHOWN = 80_000;

/** Gives the findings in the draft's order. */
export function viewsOf({ entries }: Pick<Report, 'entries'>): FindingView[] {
  let shown = 0;
  return entries
    .flatMap((entry) => entry.findings.map((finding) => ({ entry, finding })))
    .map(({ entry, finding }, index) => {
      const found = 'found' in finding ? finding.found : undefined;
      const around = { before: before(entry, finding), after: after(entry, finding) };
      shown += sizeOf(found) + around.before.length + finding.text.length + around.after.length;
      const brief = shown > MOST_SHOWN;
      return {
        number: index + 1,
        ...(brief ? { before: '', after: '' } : around),
        text: finding.text,
        verdict: finding.verdict,
        why: finding.verdict === 'unchecked' ? finding.why : undefined,
        found,
        // What stands before a later piece has findings of its own.
        unheeded:
          found !== undefined &&
          finding === entry.findings[0] &&
          isUnheeded(entry.text.slice(0, finding.start - entry.start), found),
        brief,
      };
    });
}

/** How much of a page a source takes: its words, and each other place about as much as a line. */
function sizeOf(found: Found | undefined): number {
  if (!found) return 0;
  return found.sentences.reduce((sum, { sentence }) => sum + sentence.text.length, 0) + found.others.length * 30;
}

function before(entry: Entry, finding: Finding): string {
  const text = entry.text.slice(0, finding.start - entry.start);
  return text.length <= MOST_AROUND ? text : `……${[...text.slice(-MOST_AROUND)].slice(1).join('')}`;
}

function after(entry: Entry, finding: Finding): string {
  const text = entry.text.slice(finding.end - entry.start);
  return text.length <= MOST_AROUND ? text : `${[...text.slice(0, MOST_AROUND)].slice(0, -1).join('')}……`;
}

/** Numbers of findings by what there is to do about them. */
export interface Marked {
  readonly absent: readonly number[];
  /** Those that differ, or whose attribution or place is to be looked at. */
  readonly look: readonly number[];
  readonly unchecked: readonly number[];
}

/** Gives the numbers of the findings that need a look. */
export function marked(views: readonly FindingView[]): Marked {
  const numbers = (isMarked: (view: FindingView) => boolean) => views.filter(isMarked).map(({ number }) => number);
  return {
    absent: numbers(({ verdict }) => verdict === 'absent'),
    look: numbers(
      ({ verdict, found }) => verdict === 'differs' || (found?.issues.length ?? 0) > 0 || found?.beside !== undefined,
    ),
    unchecked: numbers(({ verdict }) => verdict === 'unchecked'),
  };
}
