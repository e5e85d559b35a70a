/** What can be said of a piece beyond its words: that it is all that is said there, and how it stands to the piece before it. */
import type { Finding, Found } from './report';
import { indexOf, isWhole, type Stretch, touchedBy } from './source';

/** Longer words before a verb tell more than who speaks. */
const MOST_LEAD = 24;

/**
 * Gives the source's attribution (他指出) of a stretch that is all that is said in its sentences; nothing where it is not, or holds
 * the attribution too.
 */
export function attributionOf(stretch: Stretch): string | undefined {
  const [first] = touchedBy(stretch);
  if (!first) return undefined;
  const { parts } = first.sentence;
  const said = parts.findIndex(({ role }) => role === 'said');
  if (said <= 0 || parts.slice(said).some(({ role }) => role !== 'said')) return undefined;
  const before = parts
    .slice(0, said)
    .map(({ text }) => text)
    .join('');
  if (first.start !== before.length || !endsWhole(stretch)) return undefined;
  const lead = parts.slice(0, said).filter(({ role }) => role === 'lead' || role === 'verb');
  const words = lead.map(({ text }) => text).join('');
  return words.length <= MOST_LEAD ? words : parts.find(({ role }) => role === 'verb')?.text;
}

function endsWhole({ context, start, end }: Stretch): boolean {
  const first = context.firsts.findLast((at) => at <= start) ?? 0;
  return isWhole({ context, start: first, end });
}

/** Tells of each piece of one sentence of the draft whether the source has it elsewhere than the piece before, or earlier. */
export function besides(findings: readonly Finding[]): Finding[] {
  let last: (Finding & { readonly found: Found }) | undefined;
  return findings.map((finding) => {
    if (!('found' in finding)) return finding;
    // A phrase of words that are in no report is no piece of what is said.
    if (findings.some((one) => one !== finding && one.start <= finding.start && finding.end <= one.end)) return finding;
    const before = last;
    last = finding;
    const beside = before ? besideOf(before.found, finding.found) : undefined;
    return beside ? { ...finding, found: { ...finding.found, beside } } : finding;
  });
}

function besideOf(before: Found, found: Found): Found['beside'] {
  const ids = (one: Found) => one.statements.map(({ id }) => id).join(' ');
  if (before.briefing !== found.briefing) return 'elsewhere';
  const [last, first] = [before.sentences.at(-1), found.sentences[0]];
  if (!last || !first) return undefined;
  const [from, to] = [indexOf(found.briefing, last.sentence), indexOf(found.briefing, first.sentence)];
  if (to < from || (to === from && first.start < last.start)) return 'earlier';
  return ids(before) === ids(found) ? undefined : 'elsewhere';
}
