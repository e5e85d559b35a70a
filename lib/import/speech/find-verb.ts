/** The verb of speech of a clause, where it has one. */
import type { Clause } from './clauses';
import { type Head, readHead } from './heads';
import type { People } from './people';
import { isTail, judge, NOT_ASKING, NOT_SAYING, VERBS } from './verbs';

/** A verb with the words before it; `tail` where it ends a clause that tells of something. Offsets in the sentence. */
export interface Found {
  readonly head: Head | { readonly kind: 'tail' };
  readonly start: number;
  readonly end: number;
  readonly isDoubtful: boolean;
}

/** Finds the first verb of a clause that opens a statement; `shown` is the sentence without what stands in quotation marks. */
export function findVerb(text: string, shown: string, clause: Clause, people: People): Found | undefined {
  const searched = shown.slice(clause.start, clause.start + Math.min(clause.text.length, 160));
  let tries = 0;
  for (const { index, 0: verb } of searched.matchAll(VERBS)) {
    tries += 1;
    if (tries > 8) return undefined;
    const start = clause.start + index;
    const end = start + verb.length;
    const behind = text.slice(end, end + 40);
    if (/^(?:指出|说[，,：:]|强调|表示|要求|认为)/.test(behind) && verb !== '表示') continue;
    const words = clause.text.slice(0, index);
    if (verb === '说' && NOT_SAYING.test(words)) continue;
    if ((verb === '要求' || verb === '希望') && NOT_ASKING.test(words)) continue;
    const head = readHead(words, people);
    if (head.kind === 'unknown') {
      if (end === clause.start + clause.text.length && isTail(verb, words, clause.mark)) {
        return { head: { kind: 'tail' }, start, end, isDoubtful: false };
      }
      continue;
    }
    const verdict = judge(verb, behind, head.kind);
    if (verdict !== 'no') return { head, start, end, isDoubtful: verdict === 'doubtful' };
  }
  return undefined;
}
