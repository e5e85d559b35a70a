/** Phrases of the briefings that the register does not have, and the lines that would add them. */
import { stringify } from 'yaml';
import type { Briefing, Phrase } from '../model';
import { fold } from '../text/normalise';
import { fault, START } from './faults';
import type { Register } from './register';

/** The rule of a fault that says that the register lacks a phrase. */
export const MISSING_PHRASE = 'missing-phrase';

/** Where a phrase was first met that the register lacks, and how many more such places there are. */
interface Missing {
  readonly briefing: Briefing;
  readonly phrase: Phrase;
  more: number;
}

/** Adds a fault for each phrase that the register lacks, with the lines that add it; gives these lines, an entry each. */
export async function checkRegistered(register: Register, briefings: readonly Briefing[]): Promise<string[]> {
  const missing = findMissing(register, briefings);
  if (missing.length === 0) return [];
  // Only here: nothing that serves shall load a dictionary of pinyin.
  const { proposeSlug } = await import('../text/pinyin');
  const taken = new Set(register.entries.map((entry) => entry.slug));
  const place = end(register.text);
  return missing.map(({ briefing, phrase, more }, index) => {
    const slug = proposeSlug(phrase.text, taken);
    taken.add(slug);
    const head = index === 0 && !register.hasList ? 'phrases:\n' : '';
    const lines = `${head}  - text: ${scalar(phrase.text)}\n    slug: ${scalar(slug)}`;
    const where = `${phrase.sentence} of ${briefing.slug}${more === 0 ? '' : ` and ${more} more`}`;
    const [add, after] = [
      'Add at its end, or run npm run phrases:',
      'Look over the pinyin: the address is kept for good.',
    ];
    fault(register.file, place, MISSING_PHRASE, `lacks “${phrase.text}” (${where}). ${add}\n${lines}\n${after}`);
    return lines;
  });
}

function findMissing({ known }: Register, briefings: readonly Briefing[]): Missing[] {
  const missing = new Map<string, Missing>();
  for (const briefing of briefings) {
    for (const phrase of briefing.phrases) {
      const folded = fold(phrase.text);
      if (known.has(folded)) continue;
      const first = missing.get(folded);
      if (first) first.more++;
      else missing.set(folded, { briefing, phrase, more: 0 });
    }
  }
  return [...missing.values()];
}

/** A text as YAML writes it on one line: in quotation marks where it would read as something else. */
function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}

/** Where the next line goes. */
function end(text: string): typeof START {
  return text.trim() === '' ? START : { line: text.trimEnd().split('\n').length + 1, column: 1 };
}
