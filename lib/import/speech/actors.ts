/** The words of a clause of narrative, read for who acts. */
import { SUBJECTLESS_OPENINGS } from '../../vocabulary';
import { DATE, isTitle, LEADING, LONGEST } from './heads';
import type { People } from './people';
import { ACTS, MANNERS, oneOf, ROLES } from './words';

const NO_SUBJECT = new RegExp(
  `^(?:${oneOf([...ACTS, ...SUBJECTLESS_OPENINGS, ...MANNERS.filter((word) => word.length > 1)])}|${DATE})`,
);
const ROLE_SUBJECT = new RegExp(`^[^，,“”]{0,14}?${oneOf(ROLES.filter((role) => role.length > 1))}`);
const MEETS =
  /^(?:会议|全会|座谈会|大会)(?=还|审议|听取|传达|研究|学习|讨论|分析|充分|高度|认真|通报|总结|部署|对|围绕|就|通过|宣读)/;
const PRONOUN = /^[他她](?!们|人|的|国|乡)/;

/** Who a clause without a verb of speech is about. */
export type Actor =
  | {
      readonly kind: 'person' | 'pronoun' | 'body';
      readonly name: string;
      readonly start: number;
      readonly end: number;
    }
  /** 同 whoever the clause before is about; `other`, somebody whom the import cannot name; `unknown`, where it cannot tell. */
  | { readonly kind: 'same' | 'other' | 'unknown' };

/** Reads who a clause of narrative is about. */
export function readActor(text: string, people: People): Actor {
  let from = 0;
  for (let step = 0; step < 4; step += 1) {
    const words = text.slice(from, from + LONGEST);
    const [mention] = people.mentionsIn(words);
    const before = words.slice(0, mention?.start ?? 0);
    if (mention && (before === '' || isTitle(before))) {
      // 李强的讲话, 李强、王芳
      const behind = words.slice(mention.end);
      if (/^(?:的(?!确)|[、和与及])/.test(behind)) return { kind: 'other' };
      return { kind: 'person', name: mention.name, start: from + mention.start, end: from + mention.end };
    }
    if (PRONOUN.test(words)) return { kind: 'pronoun', name: words.charAt(0), start: from, end: from + 1 };
    const leading = LEADING.exec(words)?.[0].length ?? 0;
    if (leading === 0) break;
    from += leading;
  }
  const words = text.slice(from);
  const body = MEETS.exec(words)?.[0];
  if (body !== undefined) return { kind: 'body', name: body, start: from, end: from + body.length };
  if (words.trim() === '' || NO_SUBJECT.test(words)) return { kind: 'same' };
  return ROLE_SUBJECT.test(words) ? { kind: 'other' } : { kind: 'unknown' };
}
