/** Whose words a stretch of a source is, and whether the draft gives them to somebody else. */
import type { Briefing, Statement } from '../model';
import { namedBy } from './names';
import type { AttributionIssue } from './report';
import type { Saying } from './saying';
import { type Stretch, touchedBy } from './source';

/** Told by the report itself, said in one statement, or of several kinds. */
export type Voice =
  | { readonly kind: 'narrative' }
  | { readonly kind: 'speech'; readonly statement: Statement }
  | { readonly kind: 'mixed' };

/** Gives whose words a stretch is. */
export function voiceOf(stretch: Stretch): Voice {
  const roles = new Set<string>();
  const owners = new Set<string>();
  for (const { sentence, start, end } of touchedBy(stretch)) {
    let from = 0;
    for (const { role, text, statement } of sentence.parts) {
      const to = from + text.length;
      if (from < end && start < to && role !== 'mark') {
        roles.add(role);
        if (statement !== undefined) owners.add(statement);
      }
      from = to;
    }
  }
  if (roles.size !== 1) return { kind: 'mixed' };
  if (roles.has('narrative')) return { kind: 'narrative' };
  const statement = stretch.context.briefing.statements.find(({ id }) => owners.has(id));
  return roles.has('said') && owners.size === 1 && statement ? { kind: 'speech', statement } : { kind: 'mixed' };
}

/** Gives the statements that a stretch speaks for, in order. */
export function statementsOf(stretch: Stretch): Statement[] {
  const ids = new Set(
    touchedBy(stretch).flatMap(({ sentence, start, end }) => {
      let from = 0;
      return sentence.parts.flatMap(({ text, statement }) => {
        const to = from + text.length;
        const touches = from < end && start < to;
        from = to;
        return touches && statement !== undefined ? [statement] : [];
      });
    }),
  );
  return stretch.context.briefing.statements.filter(({ id }) => ids.has(id));
}

const speakers = new WeakMap<Briefing, readonly string[]>();

/** Gives everyone who speaks in a briefing, each once. */
export function speakersOf(briefing: Briefing): readonly string[] {
  const known = speakers.get(briefing);
  if (known) return known;
  const names = [...new Set(briefing.statements.flatMap(({ attribution }) => attribution.speaker ?? []))];
  speakers.set(briefing, names);
  return names;
}

/** Gives what can be seen to be wrong in the draft's attribution of a stretch; `quoted` where it stands in quotation marks. */
export function attributionIssues(stretch: Stretch, { who, verb }: Saying, quoted: boolean): AttributionIssue[] {
  const voice = voiceOf(stretch);
  if (voice.kind === 'mixed') return [];
  const named = speakersOf(stretch.context.briefing).some((name) => who.includes(name)) ? 'person' : namedBy(who);
  if (voice.kind === 'narrative') return named === 'unclear' ? [] : [{ kind: 'narrative', draft: who + verb }];
  const { statement } = voice;
  const { attribution, mode } = statement;
  const issues: AttributionIssue[] = [];
  if (named === 'unclear') {
    if (!NOUNS.has(verb)) issues.push({ kind: 'named', draft: who + verb, statement });
  } else {
    if (attribution.verb !== verb) issues.push({ kind: 'verb', draft: verb, statement });
    const { speaker } = attribution;
    if (named === 'person' && speaker !== undefined && !who.includes(speaker))
      issues.push({ kind: 'speaker', draft: who, speaker });
  }
  if (quoted && mode === 'reported' && !isQuotedThere(stretch)) issues.push({ kind: 'direct' });
  return issues;
}

/** Verbs that are as often nouns or parts of other words: behind words that name nobody they say nothing for sure. */
// biome-ignore format: a list to read
const NOUNS = new Set([
  '要求', '希望', '建议', '介绍', '指示', '批示', '号召', '呼吁', '明确', '问', '答', '称', '回答', '提议', '鼓励', '说',
]);

/** Tells whether the source has the words in quotation marks too. */
function isQuotedThere({ context, start, end }: Stretch): boolean {
  const { text, starts, ends } = context.tokens;
  const before = text.slice(0, starts[start]);
  const behind = text.slice(ends[end - 1]);
  const isOpen = before.lastIndexOf('“') > before.lastIndexOf('”');
  const closes = behind.indexOf('”');
  const opens = behind.indexOf('“');
  return isOpen && closes >= 0 && (opens < 0 || closes < opens);
}
