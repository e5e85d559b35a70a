/** The source, read and cut here on its own: the tests must not believe the code that they test. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = new URL('../../../content/briefings/taiyuan-2023-03/source.txt', import.meta.url);

/** The held text, byte for byte. */
export const SOURCE_BYTES = readFileSync(fileURLToPath(FILE));

/** Gives a text as readers see it: every comma of this source is a Chinese one. */
const displayed = (text: string) => text.replaceAll(',', '，');

/** The six paragraphs as readers see them. */
export const PARAGRAPHS: readonly string[] = displayed(SOURCE_BYTES.toString('utf8')).split('\n');

/** Sentence id → the sentence as readers see it, in the source's order. */
export const SENTENCES: ReadonlyMap<string, string> = new Map(
  PARAGRAPHS.flatMap((paragraph, p) =>
    (paragraph.match(/[^。]+。/g) ?? []).map((text, s): [string, string] => [`p${p + 1}s${s + 1}`, text]),
  ),
);

/** Gives the ids from one sentence to another of the same paragraph. */
export function run(first: string, last: string): string[] {
  const [, paragraph, from] = /^(p\d+)s(\d+)$/.exec(first) ?? [];
  const [, same, to] = /^(p\d+)s(\d+)$/.exec(last) ?? [];
  if (paragraph === undefined || paragraph !== same) throw new Error(`${first} and ${last} are not of one paragraph`);
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => `${paragraph}s${Number(from) + index}`);
}

/** Gives the texts of these sentences; throws on an id that the source does not have. */
export function textsOf(ids: readonly string[]): string[] {
  return ids.map((id) => {
    const text = SENTENCES.get(id);
    if (text === undefined) throw new Error(`The source has no ${id}`);
    return text;
  });
}
