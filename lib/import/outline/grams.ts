/** Words of a text, for counting what texts share. */

const SHORTEST = 2;
const LONGEST = 6;
const HAN = /\p{Script=Han}{2,}/gu;
const SEGMENTS = new Intl.Segmenter('zh', { granularity: 'word' });
/** Words that no subject has for its own. */
const COMMON =
  /^(?:[的是和与在对为把了等中上下有以及要他她也都将从向并不更最]|我们|他们|大家|指出|强调|更多|更好|进一步|加快|推动|推进|加强|提升|强化|促进|发展|建设|工作|实现|完善|做好|积极|全面|重要|情况|问题|具有|来到|了解|听取|汇报)$/;

/** Gives the words of a text, and words that stand side by side, of 2 to 6 Han characters together. */
export function gramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  for (const [run] of text.matchAll(HAN)) {
    const words = [...SEGMENTS.segment(run)].map(({ segment }) => segment);
    for (const [start] of words.entries()) {
      let gram = '';
      for (const word of words.slice(start, start + LONGEST)) {
        gram += word;
        if (gram.length > LONGEST || COMMON.test(word)) break;
        if (gram.length >= SHORTEST) grams.add(gram);
      }
    }
  }
  return grams;
}

/** Gives every beginning of the words, themselves among them. */
export function beginningsOf(words: ReadonlySet<string>): Set<string> {
  return new Set([...words].flatMap((word) => Array.from(word, (_, end) => word.slice(0, end + 1))));
}

/** Gives the wanted words in a text: a longer one is looked for only where a wanted one begins so. */
export function knownIn(text: string, wanted: ReadonlySet<string>, beginnings: ReadonlySet<string>): Set<string> {
  const known = new Set<string>();
  for (const [run] of text.matchAll(HAN)) {
    for (let start = 0; start < run.length; start += 1) {
      for (let size = SHORTEST; size <= LONGEST && start + size <= run.length; size += 1) {
        const gram = run.slice(start, start + size);
        if (!beginnings.has(gram)) break;
        if (wanted.has(gram)) known.add(gram);
      }
    }
  }
  return known;
}
