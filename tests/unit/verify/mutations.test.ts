import { describe, expect, it } from 'vitest';
import type { Found, Verdict } from '@/lib/verify/report';
import { briefing, findings, must, sentence } from './article';
import { seeded } from './random';

/** A sentence of the article made wrong in one way, and what must be said of it. */
interface Mutation {
  readonly text: string;
  readonly from: string;
  readonly verdict: Verdict;
  /** Whether words, marks or an attribution are to be shown as the reason; nothing where there is none. */
  readonly reason?: 'words' | 'marks' | 'verb';
  /** The marks that are told to be of another form, as the source has them and the draft, in any order. */
  readonly forms?: readonly string[];
  /** The other sentence of which it is. */
  readonly second?: string;
}

const HAN = /\p{Script=Han}/u;
/** Characters that the article does not hold. */
const OTHERS = [...'猫狗鱼鸟雪雷冰糖茶碗'];
const VERBS = ['指出', '强调', '说', '要求', '表示', '希望', '认为'];
const PER_KIND = 25;

const random = seeded(20230320);
const pick = <Value>(from: readonly Value[]): Value => must(from[random(from.length)]);
const splice = (text: string, at: number, remove: number, add = '') =>
  text.slice(0, at) + add + text.slice(at + remove);
const hanAt = (text: string) => [...text].flatMap((character, at) => (HAN.test(character) ? [at] : []));

/** A piece without its first or last character is still a piece: only what is dropped within it makes a difference. */
const within = (text: string) => hanAt(text).slice(1, -1);

/** Marks with their other forms, and what becomes of the end of the sentence. */
const FORMS: readonly (readonly [Readonly<Record<string, string>>, (end: string) => string])[] = [
  [{ ',': '，' }, (end) => end.replace('。', '.')],
  [{ '“': '"', '”': '"', '、': '､' }, (end) => end],
  [{ '“': '「', '”': '」' }, (end) => end.replace('”', '」')],
  [{ '、': '､', ',': '，' }, (end) => end.replace('。', '｡')],
];

const KINDS: Readonly<Record<string, (text: string, id: string) => Omit<Mutation, 'from'> | undefined>> = {
  'one character changed': (text) => ({
    text: splice(text, pick(hanAt(text)), 1, pick(OTHERS)),
    verdict: 'differs',
    reason: 'words',
  }),
  'one character dropped': (text) => ({
    text: splice(text, pick(within(text)), 1),
    verdict: 'differs',
    reason: 'words',
  }),
  'one character added': (text) => ({
    text: splice(text, pick(hanAt(text)), 0, pick(OTHERS)),
    verdict: 'differs',
    reason: 'words',
  }),
  'two characters swapped': (text) => {
    const at = pick(hanAt(text).filter((place) => HAN.test(text.charAt(place + 1)) && text[place] !== text[place + 1]));
    return { text: splice(text, at, 2, text.charAt(at + 1) + text.charAt(at)), verdict: 'differs', reason: 'words' };
  },
  'marks in another form': (text) => {
    const body = text.replace(/[。！？”]+$/, '');
    const [marks, replace] = pick(FORMS);
    const mutated = body.replace(/[,、“”]/g, (mark) => marks[mark] ?? mark);
    // Those at the end are the draft's own.
    // The comma that the site itself shows is no other form.
    const forms = Object.entries(marks).flatMap(([mark, form]) =>
      body.includes(mark) && form !== '，' ? [`${mark} ${form}`] : [],
    );
    return mutated === body ? undefined : { text: mutated + replace(text.slice(body.length)), verdict: 'whole', forms };
  },
  'a mark dropped, added or changed': (text) => {
    const marks = [...text.slice(0, -1)].flatMap((mark, at) => (/[,、]/.test(mark) ? [at] : []));
    if (marks.length === 0) return undefined;
    const at = pick(marks);
    const other = text.charAt(at) === ',' ? '、' : '，';
    const mutated = pick([splice(text, at, 1), splice(text, at, 1, other), splice(text, pick(within(text)), 0, '，')]);
    return { text: mutated, verdict: 'differs', reason: 'marks' };
  },
  'two sentences joined': (text, id) => {
    const at = briefing.sentences.findIndex((one) => one.id === id);
    const next = briefing.sentences[at + 1];
    if (!next || next.paragraph !== sentence(id).paragraph) return undefined;
    const joined = `${text.slice(0, -1)}${pick(['，', '；', ''])}${next.text}`;
    return { text: joined, verdict: 'differs', reason: 'marks', second: next.id };
  },
  'the wrong verb': (text, id) => {
    const verb = sentence(id).parts.find(({ role }) => role === 'verb')?.text;
    if (verb === undefined) return undefined;
    return { text: text.replace(verb, pick(VERBS.filter((one) => one !== verb))), verdict: 'differs', reason: 'verb' };
  },
};

const shown = (at: Found | undefined) => at?.notes.forms.map(({ source, draft }) => `${source} ${draft}`);

function generate(kind: string): Mutation[] {
  const mutations: Mutation[] = [];
  while (mutations.length < PER_KIND) {
    const { id, text } = pick(briefing.sentences);
    const made = KINDS[kind]?.(text, id);
    if (made && made.text !== text) mutations.push({ ...made, from: id });
  }
  return mutations;
}

describe('check', () => {
  it.each(Object.keys(KINDS))(`gives the right verdict on ${PER_KIND} sentences with %s`, (kind) => {
    for (const { text, from, second, verdict, reason, forms } of generate(kind)) {
      const [finding, ...others] = findings(text);
      expect(others, text).toEqual([]);
      const at = finding && 'found' in finding ? finding.found : undefined;
      const ids = at?.sentences.map((one) => one.sentence.id);
      if (second === undefined) expect(ids?.[0], text).toBe(from);
      else expect(ids, text).toEqual([from, second]);
      if (forms) expect(shown(at), text).toEqual(expect.arrayContaining([...forms]));
      expect(finding?.verdict, text).toBe(verdict);
      const kinds = new Set(at?.changes.map((change) => change.kind));
      const reasons = [
        ...(kinds.has('words') ? ['words'] : kinds.has('marks') ? ['marks'] : []),
        ...(at?.issues.some((issue) => issue.kind === 'verb') ? ['verb'] : []),
      ];
      if (reason === undefined) expect(reasons, text).toEqual([]);
      else expect(reasons, text).toContain(reason);
    }
  });
});
