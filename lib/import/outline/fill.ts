/** Long stretches cut where paragraphs or statements begin, so that no section is too long to read or to hold. */
import { type Cut, joinCuts } from './cuts';
import { MAX_SECTION } from './document';
import type { Reading, ReadSentence } from './reading';

/** What a group of paragraphs aims at. */
const GROUP = 8;
/** Fewer sentences behind a group stay with it, up to so many together. */
const FEWEST = 4;
const MOST = 15;
/** A visit or a task is cut only where no reader would take it for one. */
const MAX_WHOLE = 24;
/** Of a section file, with room for the marks that Markdown wants. */
const MAX_BYTES = 40_000;
/** File names have three digits at most. */
const MAX_CUTS = 900;

/** Gives the cuts with more where a stretch is long, and groups instead where they are too many for file names. */
export function fillCuts(cuts: readonly Cut[], { sentences }: Reading): Cut[] {
  const size = Math.max(GROUP, Math.ceil(sentences.length / 400));
  const whole: Cut[] = [{ at: 0, kind: 'remarks' }];
  const found = joinCuts(cuts, whole);
  // Half of them would stand for what they are not: too many make plain groups.
  const kept =
    found.length > MAX_CUTS
      ? joinCuts(
          cuts.filter(({ kind }) => kind === 'task'),
          whole,
        )
      : found;
  const more = kept.flatMap((cut, index) => {
    const own = sentences.slice(cut.at, kept[index + 1]?.at ?? sentences.length);
    if (own.length <= Math.max(cut.kind === 'remarks' ? MAX_SECTION : MAX_WHOLE, size)) return [];
    return grouped(own, size);
  });
  const filled = joinCuts(kept, more).length > MAX_CUTS ? kept : joinCuts(kept, more);
  return joinCuts(filled, tooHeavy(filled, sentences));
}

/** Where groups of paragraphs begin, and within a paragraph that is longer than a section may be. */
function grouped(sentences: readonly ReadSentence[], size: number): Cut[] {
  const cuts: Cut[] = [];
  let [held, done] = [0, 0];
  for (const unit of unitsOf(sentences, size)) {
    const [first] = unit;
    const left = sentences.length - done;
    const isRest = left < FEWEST && held + left <= MOST;
    if (first && held > 0 && held + unit.length > size && !isRest) {
      cuts.push({ at: first.index, kind: 'remarks' });
      held = 0;
    }
    held += unit.length;
    done += unit.length;
  }
  return cuts;
}

/** Paragraphs; one that is too long in about equal pieces, that begin with a statement where one begins near. */
function unitsOf(sentences: readonly ReadSentence[], size: number): ReadSentence[][] {
  const paragraphs: ReadSentence[][] = [];
  for (const sentence of sentences) {
    const last = paragraphs.at(-1);
    if (last?.[0]?.paragraph === sentence.paragraph) last.push(sentence);
    else paragraphs.push([sentence]);
  }
  const limit = Math.max(MAX_SECTION, size);
  return paragraphs.flatMap((paragraph) => {
    if (paragraph.length <= limit) return [paragraph];
    const step = Math.ceil(paragraph.length / Math.ceil(paragraph.length / size));
    const pieces: ReadSentence[][] = [];
    let start = 0;
    while (start < paragraph.length) {
      const near = [0, 1, -1, 2, -2].map((shift) => start + step + shift);
      const opens = near.find((at) => at > start && paragraph[at]?.saidAt !== undefined);
      const end = opens ?? start + step;
      pieces.push(paragraph.slice(start, end));
      start = end;
    }
    return pieces;
  });
}

function tooHeavy(cuts: readonly Cut[], sentences: readonly ReadSentence[]): Cut[] {
  const starts = new Set(cuts.map(({ at }) => at));
  const more: Cut[] = [];
  let bytes = 0;
  for (const { index, text } of sentences) {
    const own = Buffer.byteLength(text) + (text.match(/[\\`*_[\]<&]/g)?.length ?? 0);
    if (starts.has(index)) bytes = 0;
    else if (bytes + own > MAX_BYTES) {
      more.push({ at: index, kind: 'remarks' });
      bytes = 0;
    }
    bytes += own;
  }
  return more;
}
