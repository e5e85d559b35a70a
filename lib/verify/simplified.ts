/** A draft in traditional characters, compared in simplified ones. */
import { simplify } from '../search/terms';
import type { Finding } from './report';

/**
 * Gives what is found of a sentence in simplified characters where that is more than as it is typed; the findings' words stay the
 * draft's own. Only where each character has one in its place: else the offsets would be others.
 */
export function asSimplified(
  text: string,
  findings: readonly Finding[],
  check: (simplified: string) => readonly Finding[],
): readonly Finding[] {
  const simplified = simplify(text);
  if (simplified === text || simplified.length !== text.length) return findings;
  const others = check(simplified);
  if (unlike(others) >= unlike(findings)) return findings;
  return others.map((finding): Finding => {
    const own = { ...finding, text: text.slice(finding.start, finding.end) };
    if (!('found' in own) || own.text === finding.text) return own;
    return { ...own, found: { ...own.found, notes: { ...own.found.notes, simplified: true } } };
  });
}

/** How many characters are like no source, or only somewhat like it. */
function unlike(findings: readonly Finding[]): number {
  const sizes = findings.map((finding) => {
    const { verdict, start, end } = finding;
    if (!('found' in finding)) return verdict === 'absent' ? end - start : 0;
    const changed = finding.found.changes.filter(({ kind }) => kind === 'words');
    return changed.reduce((sum, { draft }) => sum + draft.length, 0);
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}
