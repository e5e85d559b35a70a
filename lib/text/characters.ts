/** Characters that must not stand in content: they hide, reorder or pretend to be others. */

interface Rule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly what: string;
  readonly mend: string;
}

// biome-ignore format: a table
const RULES: readonly Rule[] = [
  { id: 'lone-surrogate', pattern: /\p{Cs}/u, what: 'half of a surrogate pair', mend: 'Type the whole character again.' },
  { id: 'control', pattern: /[^\P{Cc}\t\n\r]/u, what: 'a control character', mend: 'Delete it.' },
  { id: 'bidi', pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u, what: 'a mark that turns the reading direction', mend: 'Delete it.' },
  { id: 'invisible', pattern: /\u034F|[\u00AD\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200D\u2028\u2029\u2060-\u2065\u206A-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{1D173}-\u{1D17A}]/u, what: 'an invisible character', mend: 'Delete it.' },
  { id: 'look-alike', pattern: /[\u2E80-\u2FDF\u31C0-\u31EF\uF900-\uFA0D\uFA10\uFA12\uFA15-\uFA1E\uFA20\uFA22\uFA25\uFA26\uFA2A-\uFAFF\u{2F800}-\u{2FA1F}]/u, what: 'a radical or compatibility form that only looks like a character', mend: 'Type the character itself' },
  { id: 'variation', pattern: /[\u180B-\u180D\u180F\uFE00-\uFE0F\u{E0000}-\u{E01EF}]/u, what: 'a tag or variation character', mend: 'Delete it.' },
  { id: 'private-use', pattern: /\p{Co}/u, what: 'a private-use character, which shows differently on every machine', mend: 'Type the character that it stands for.' },
  { id: 'replacement', pattern: /\uFFFD|\p{Noncharacter_Code_Point}/u, what: 'the sign of a character lost in a conversion', mend: 'Look it up in the original and type it again.' },
];

const ANY = new RegExp(RULES.map((rule) => `(?:${rule.pattern.source})`).join('|'), 'gu');

/** A character that must not stand in content, and what to do about it. */
export interface CharacterFault {
  readonly rule: string;
  /** Offset in UTF-16 units. */
  readonly at: number;
  readonly message: string;
}

/** Gives every forbidden character of a text in order, at most `limit` of them. */
export function findForbiddenCharacters(text: string, limit = 20): CharacterFault[] {
  const faults: CharacterFault[] = [];
  for (const match of text.matchAll(ANY)) {
    if (faults.length === limit) break;
    const [character] = match;
    const rule = RULES.find((candidate) => candidate.pattern.test(character));
    if (!rule) continue;
    const code = codeOf(character);
    const plain = character.normalize('NFKC');
    const mend = rule.id === 'look-alike' ? `${rule.mend}${plain === character ? '' : `: ${plain}`}.` : rule.mend;
    faults.push({ rule: rule.id, at: match.index, message: `${code} is ${rule.what}. ${mend}` });
  }
  return faults;
}

/** Gives a text that may stand in content whatever is quoted in it: each forbidden character by its code, such as U+200B. */
export function spellForbidden(text: string): string {
  return text.replace(ANY, codeOf);
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
