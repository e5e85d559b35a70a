/** Whose words a stretch of a source is, and whether the draft gives them to somebody else. */
import type { Briefing, Statement } from '../model';
import { authorOf } from '../vocabulary/genres';
import { isNamed, type Naming, namedBy } from './names';
import type { AttributionIssue } from './report';
import type { Saying } from './saying';
import { type Stretch, touchedBy } from './source';
import { DENIALS, NOUNS } from './verbs';

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
  const own = authorOf(briefing) ?? [];
  const names = [...new Set(briefing.statements.flatMap(({ attribution }) => attribution.speaker ?? []).concat(own))];
  speakers.set(briefing, names);
  return names;
}

/** Gives what can be seen to be wrong in the draft's attribution of a stretch; `quoted` where it stands in quotation marks. */
export function attributionIssues(stretch: Stretch, saying: Saying | undefined, quoted: boolean): AttributionIssue[] {
  const voice = voiceOf(stretch);
  const named = saying && namedIn(saying, speakersOf(stretch.context.briefing));
  const issues = saying && named ? issuesOf(stretch, voice, saying, named) : [];
  const isSpeech = voice.kind === 'speech' && voice.statement.mode === 'reported';
  // A word or two in quotation marks, given to nobody, need be no speech.
  const isLong = saying !== undefined || stretch.end - stretch.start >= LEAST_QUOTED;
  if (quoted && isSpeech && isLong && !isQuotedThere(stretch)) issues.push({ kind: 'direct' });
  return issues;
}

const LEAST_QUOTED = 6;
/** A longer clause before a verb does not say who speaks. */
const MOST_WHO = 16;

/** Gives whom an attribution names; nothing where it need not be one (按照有关要求). */
export function namedIn({ who, verb }: Saying, speakers: readonly string[]): Naming | undefined {
  const named = namedBy(who, speakers);
  if (named === 'unclear') return NOUNS.has(verb) || who.length > MOST_WHO ? undefined : named;
  return named === 'open' && who === '' && DENIALS.includes(verb) ? undefined : named;
}

function issuesOf(stretch: Stretch, voice: Voice, saying: Saying, named: Naming): AttributionIssue[] {
  const { who, verb, words: draft, negated } = saying;
  const issues: AttributionIssue[] = negated ? [{ kind: 'negated', draft }] : [];
  const { briefing } = stretch.context;
  const author = authorOf(briefing);
  if (voice.kind === 'narrative' && author !== undefined) {
    // A speech's own words are the speaker's, by whatever verb the draft gives them to him.
    if (named === 'other' && !isNamed(who, author)) issues.push({ kind: 'speaker', draft: who, speaker: author });
    return issues;
  }
  if (voice.kind === 'narrative') {
    if (named === 'office') issues.push({ kind: 'told', draft });
    else if (named !== 'unclear' && named !== 'paper') issues.push({ kind: 'narrative', draft });
    return issues;
  }
  const statements = voice.kind === 'speech' ? [voice.statement] : statementsOf(stretch);
  const [statement] = statements;
  if (!statement) return issues;
  if (named === 'office' || named === 'paper' || named === 'unclear') {
    if (voice.kind === 'speech' || named === 'office') issues.push({ kind: 'named', draft, statement });
    return issues;
  }
  // A label (记者：, 答：) is no verb that a draft could have wrong.
  const isSame = statements.some(({ attribution, mode }) => attribution.verb === verb || mode === 'labelled');
  if (voice.kind === 'speech' && verb !== '' && !isSame) issues.push({ kind: 'verb', draft: verb, statement });
  const { speaker } = statement.attribution;
  const isHis = named === 'open' || statements.some((one) => isNamed(who, one.attribution.speaker ?? ''));
  if (!isHis && speaker !== undefined) issues.push({ kind: 'speaker', draft: who, speaker });
  return issues;
}

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
