/** Who is named in an article: found by title, by how a clause opens, by what follows a name. */
import { foreignNames } from './foreign-names';
import { follows, SAYS, STRONG, WEAK } from './name-ends';
import { COMPOUND_SURNAMES, NO_NAMES, oneOf, SURNAMES, TITLES } from './words';

/** The people of an article. */
export interface People {
  readonly names: ReadonlySet<string>;
  /** Where they are named in a text, in order. */
  readonly mentionsIn: (text: string) => Mention[];
}

/** A name where it stands. */
export interface Mention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** More names than these no article has; each one makes the search slower. */
const MAX_NAMES = 300;
const HAN = /^\p{Script=Han}+$/u;
const NOT_IN_NAMES = /[说称问答的了在和与对是要将不也都就还很这那着过]|表示|指出|强调|要求|认为|希望/;
/** A name does not end with the first character of these. */
const CUT =
  /正[在忙向带从]|曾[经多在任]|已经|刚刚|从[小事业]|带[着领]|站在|坐在|指着|笑着|一[边直行]|等人|同[志时]|随[后即]|当[天日]|先后|首先|近日|日前|表示|主持|出席|特别|分别/y;
/** Behind a name, and behind nothing else (高级教授 and the like are left out by their first word). */
const SUFFIXES =
  '(?:先生|女士|教授|院士|同志|总书记|主席|总理|副总理|书记|省长|市长|县长|区长|部长|局长|校长|院长|秘书长)';
const SUFFIX = new RegExp(SUFFIXES, 'y');
/** Whom one meets or speaks with stands behind these. */
const MEETS = /[与和向对跟同由给请让见望访]/;
const SUFFIX_NEAR = new RegExp(SUFFIXES);
const TITLE_END = new RegExp(`${oneOf(TITLES)}$`);
const LONGEST_TITLE = Math.max(...TITLES.map((title) => title.length));
const CLAUSE_START = /[\s，,。：:；;！？!?”’）)]/;
/** Words that hold a name and name nobody who acts: 习近平新时代…思想. */
const IDEAS =
  /^(?:新时代|经济思想|生态文明|强军思想|法治思想|文化思想|外交思想|(?:总书记|主席|同志)?(?:关于|重要|系列|的?重要|治国))/;

interface Tally {
  titled: number;
  suffixed: number;
  opening: number;
  says: number;
  strong: number;
  weak: number;
  count: number;
}

/** Gives the people of an article; `given` is who is known to speak in it. */
export function findPeople(text: string, given?: string): People {
  const { tally, starts } = count(text);
  const rate = (name: string): number => {
    const one = tally.get(name);
    return one ? one.strong * 3 + one.weak + one.suffixed * 2 + Number(one.titled > 0) : 0;
  };
  const names = new Set(given !== undefined && text.includes(given) ? [given] : []);
  for (const [short, long] of starts) {
    if (names.size >= MAX_NAMES) break;
    // Of 许勤 and 许勤主, or 蓝佛 and 蓝佛安, the one behind which something else begins.
    const name = rate(long) >= rate(short) ? long : short;
    const one = tally.get(name);
    const isKnown = one && (one.titled + one.suffixed > 0 || (one.opening > 0 && (one.count > 1 || one.says > 0)));
    if (isKnown && rate(name) > 1) names.add(name);
  }
  for (const name of foreignNames(text)) if (names.size < MAX_NAMES) names.add(name);
  return { names, mentionsIn: mentionsOf(names) };
}

/** How often each stretch that may be a name stands where a name would, and the two that may begin at each such place. */
function count(text: string): { tally: Map<string, Tally>; starts: [string, string][] } {
  const tally = new Map<string, Tally>();
  const starts: [string, string][] = [];
  for (let at = 0; at < text.length; at += 1) {
    const length = COMPOUND_SURNAMES.has(text.slice(at, at + 2)) ? 2 : SURNAMES.has(text.charAt(at)) ? 1 : 0;
    if (length === 0 || NO_NAMES.has(text.slice(at, at + 2))) continue;
    const isTitled = TITLE_END.test(text.slice(Math.max(0, at - LONGEST_TITLE), at).replace(/[ \u3000]$/, ''));
    const opens = at === 0 || CLAUSE_START.test(text.charAt(at - 1));
    for (const end of [at + length + 1, at + length + 2]) {
      const name = text.slice(at, end);
      if (!HAN.test(name) || NOT_IN_NAMES.test(name)) continue;
      const one = tally.get(name) ?? { titled: 0, suffixed: 0, opening: 0, says: 0, strong: 0, weak: 0, count: 0 };
      const isCut = end === at + length + 2 && follows(text, CUT, end - 1);
      const isStrong = !isCut && (isTitled || opens) && follows(text, STRONG, end);
      one.count += 1;
      one.titled += Number(isTitled);
      one.opening += Number(opens && isStrong);
      one.suffixed += Number(
        (isTitled || opens || MEETS.test(text.charAt(at - 1))) && !isCut && follows(text, SUFFIX, end),
      );
      one.says += Number(opens && follows(text, SAYS, end));
      one.strong += Number(isStrong);
      one.weak += Number(isTitled && !isCut && !isStrong && follows(text, WEAK, end));
      tally.set(name, one);
    }
    const isMet = MEETS.test(text.charAt(at - 1)) && SUFFIX_NEAR.test(text.slice(at, at + 6));
    if (isTitled || opens || isMet) starts.push([text.slice(at, at + length + 1), text.slice(at, at + length + 2)]);
  }
  return { tally, starts };
}

function mentionsOf(names: ReadonlySet<string>): People['mentionsIn'] {
  if (names.size === 0) return () => [];
  const pattern = new RegExp(oneOf(names), 'g');
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: name }) => {
      const end = index + name.length;
      return IDEAS.test(text.slice(end, end + 12)) ? [] : [{ name, start: index, end }];
    });
}
