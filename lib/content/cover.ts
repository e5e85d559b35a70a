/** The proof that a source is published whole: its sentences and the sections' lines are walked in lockstep. */
import { distance } from 'fastest-levenshtein';
import type { VFile } from 'vfile';
import type { SentenceId } from '../model';
import { firstDifference } from '../text/difference';
import { altered, at, joins, missing, type PlacedLine, SENTENCE_ENDS, type SourceSentence } from './cover-messages';
import { fault, START } from './faults';

/**
 * Gives the sentence that each line is, in the lines' order, or nothing where a sentence is missing, doubled, out of order or
 * altered: each of these is then a fault at its line, with both texts and where they part. Where the lines are not `complete`,
 * because a section could not be read, nothing is said of missing ones.
 */
export function cover(
  source: readonly SourceSentence[],
  lines: readonly PlacedLine[],
  sourceFile: VFile,
  complete = true,
): SourceSentence[] | undefined {
  const written = new Map<string, number[]>();
  for (const [index, { line }] of lines.entries()) push(written, line.text, index);
  const places = new Map<string, number[]>();
  for (const [index, sentence] of source.entries()) push(places, sentence.text, index);

  let next = 0;
  let whole = complete;
  /** The line further down where a missing sentence stands instead, if as many lines have its text as the source has. */
  const elsewhere = (text: string, from: number): PlacedLine | undefined => {
    const found = written.get(text) ?? [];
    const isThere = found.length >= (places.get(text)?.length ?? 0);
    return lines[(isThere ? found.find((index) => index > from) : undefined) ?? -1];
  };
  const skipped = new Set<number>();
  /** What is left of a sentence of which a line holds the beginning only. */
  let torn: { id: SentenceId; rest: string; first: PlacedLine } | undefined;
  for (const [index, { file, line }] of lines.entries()) {
    const say = (rule: string, message: string, at = 0): void => {
      whole = false;
      // A line with a fault of its own, such as bold text, is not what its writer sees: what follows from it is not told.
      const row = line.placeOf(0).line;
      if (!file.messages.some((one) => one.fatal && one.line === row)) fault(file, line.placeOf(at), rule, message);
    };
    if (torn?.rest.startsWith(line.text)) {
      say('altered-sentence', `goes on with ${torn.id}. Join it to ${at(torn.first)}. ${SENTENCE_ENDS}`);
      torn = { ...torn, rest: torn.rest.slice(line.text.length).trimStart() };
      continue;
    }
    torn = undefined;
    const expected = complete || places.has(line.text) ? source[next] : source[mostLike(line.text, source, next)];
    const known = places.get(line.text) ?? [];
    if (expected?.text === line.text) next++;
    else if (known.some((place) => place > next)) {
      const found = known.find((place) => place > next) ?? next;
      for (let skip = next; skip < found; skip++) skipped.add(skip);
      if (complete)
        say(
          'missing-sentence',
          missing(source.slice(next, found), (text) => elsewhere(text, index)),
        );
      next = found + 1;
    } else if (known.length > 0) {
      const place = known.find((one) => skipped.delete(one));
      const earlier = lines[written.get(line.text)?.[0] ?? index];
      // Its place was given to an altered line, which has been told.
      if (place === undefined && earlier?.line === line) whole = false;
      else if (place === undefined && earlier) {
        const id = source[known[0] ?? 0]?.id;
        say('doubled-sentence', `repeats ${id}, which stands at ${at(earlier)}. Take one of the two out.`);
      } else {
        const before = source[(place ?? 0) + 1]?.id ?? 'the end';
        say(
          'order',
          `holds ${source[place ?? 0]?.id} out of order: in the source it comes before ${before}. Put it back.`,
        );
      }
    } else if (!expected || lines[index + 1]?.line.text === expected.text) {
      say('not-in-source', `is no sentence of the source: “${line.text}”. Take it out.`);
    } else {
      next = source.indexOf(expected) + 1;
      const following = source[next];
      if (expected.text.startsWith(line.text)) {
        const rest = expected.text.slice(line.text.length).trimStart();
        torn = { id: expected.id, rest, first: { file, line } };
      }
      say('altered-sentence', altered(line.text, expected, following), firstDifference(line.text, expected.text));
      if (joins(line.text, expected, following)) next++;
    }
  }
  const rest = source.slice(next);
  if (rest.length > 0 && complete) {
    whole = false;
    const [last] = lines.slice(-1);
    const end = last?.line.placeOf(last.line.text.length);
    fault(
      last?.file ?? sourceFile,
      end ?? START,
      'missing-sentence',
      `${last ? 'ends before the source does: ' : ''}${missing(rest, (text) => elsewhere(text, -1))}`,
    );
  }
  return whole ? [...source] : undefined;
}

/** The index of the sentence from `next` on that a text most resembles: what stands before it was in a section that is not there. */
function mostLike(text: string, source: readonly SourceSentence[], next: number): number {
  const joined = source.findIndex((one, index) => index >= next && joins(text, one, source[index + 1]));
  if (joined !== -1) return joined;
  const distances = source.slice(next).map((sentence) => distance(text, sentence.text));
  return next + Math.max(0, distances.indexOf(Math.min(...distances)));
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
