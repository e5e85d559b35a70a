/** The real article, and what a draft of its words gives. */
import type { Sentence } from '@/lib/model';
import { check } from '@/lib/verify/check';
import type { Finding, Found } from '@/lib/verify/report';
import { briefing, library, must } from '../queries/library';

export { briefing, library, must };

/** The findings of a draft, in its order. */
export function findings(draft: string): Finding[] {
  return check(draft, library).entries.flatMap((entry) => entry.findings);
}

/** The only finding of a draft, else the test fails. */
export function only(draft: string): Finding {
  const [first, ...others] = findings(draft);
  if (!first || others.length > 0) throw new Error(`${draft} gives ${others.length + (first ? 1 : 0)} findings`);
  return first;
}

/** What was found for the only finding of a draft. */
export function found(draft: string): Found {
  const finding = only(draft);
  if (!('found' in finding)) throw new Error(`${draft} is ${finding.verdict}`);
  return finding.found;
}

export const sentence = (id: string): Sentence => must(briefing.sentences.find((one) => one.id === id));

/** Changes in short: “-source+draft”. */
export function changes({ changes: all }: Found): string[] {
  return all.filter(({ kind }) => kind !== 'same').map(({ kind, source, draft }) => `${kind} -${source}+${draft}`);
}
