/** Statements and parts as short texts, so that a test shows at a glance who says what. */
import type { Briefing } from '@/lib/model';

/** Gives every part of every sentence as `p1s1 said 甲。`; a part of no statement has `-` for its id. */
export function voices(briefing: Briefing): string[] {
  return briefing.sentences.flatMap((sentence) =>
    sentence.parts.map(({ role, text, statement }) => `${statement ?? '-'} ${role} ${text}`),
  );
}

/** Gives every statement as `p1s1 李明说 reported: p1s1 p1s2`. */
export function spoken(briefing: Briefing): string[] {
  return briefing.statements.map(
    ({ id, attribution, mode, sentences }) =>
      `${id} ${attribution.speaker ?? ''}${attribution.verb} ${mode}: ${sentences.join(' ')}`,
  );
}
