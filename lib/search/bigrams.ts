/** Where each pair of neighbouring UTF-16 units stands in a text. */

/** Finds stretches of one text by their rarest pair of units. */
export interface BigramIndex {
  /** Gives the places at which a pair stands, ascending. */
  readonly places: (first: number, second: number) => Int32Array;
  /** Gives every place at which a needle stands, overlapping ones too, ascending; an empty one stands nowhere. */
  readonly find: (needle: string) => number[];
}

const NONE = new Int32Array(0);

/** Indexes a text: four bytes for each of its units, and a map of its different pairs. */
export function indexBigrams(text: string): BigramIndex {
  const ids = new Map<number, number>();
  const counts: number[] = [];
  const pairs = Math.max(0, text.length - 1);
  const idAt = new Int32Array(pairs);
  for (let at = 0; at < pairs; at++) {
    const key = pairKey(text.charCodeAt(at), text.charCodeAt(at + 1));
    let id = ids.get(key);
    if (id === undefined) {
      id = counts.push(0) - 1;
      ids.set(key, id);
    }
    idAt[at] = id;
    counts[id] = (counts[id] ?? 0) + 1;
  }
  // Each pair's places follow each other: `firsts` says where they begin, and while they are filled in, where the next goes.
  const firsts = new Int32Array(counts.length + 1);
  for (const [id, count] of counts.entries()) firsts[id + 1] = (firsts[id] ?? 0) + count;
  const next = firsts.slice();
  const all = new Int32Array(pairs);
  for (let at = 0; at < pairs; at++) {
    const id = idAt[at] ?? 0;
    const slot = next[id] ?? 0;
    all[slot] = at;
    next[id] = slot + 1;
  }
  const places = (first: number, second: number): Int32Array => {
    const id = ids.get(pairKey(first, second));
    return id === undefined ? NONE : all.subarray(firsts[id], firsts[id + 1]);
  };
  return {
    places,
    find: (needle) => (needle.length < 2 ? scan(text, needle) : findByRarest(text, needle, places)),
  };
}

/** Two units in 32 bits, signed: a small integer to the engine, so that no key is boxed. */
function pairKey(first: number, second: number): number {
  return (first << 16) | second;
}

function findByRarest(text: string, needle: string, places: BigramIndex['places']): number[] {
  let rarest = places(needle.charCodeAt(0), needle.charCodeAt(1));
  let offset = 0;
  for (let at = 1; at < needle.length - 1 && rarest.length > 0; at++) {
    const found = places(needle.charCodeAt(at), needle.charCodeAt(at + 1));
    if (found.length >= rarest.length) continue;
    rarest = found;
    offset = at;
  }
  const starts: number[] = [];
  for (const place of rarest) if (text.startsWith(needle, place - offset)) starts.push(place - offset);
  return starts;
}

/** A single unit is in no pair of its own: the text is walked, which the engine does at memory speed. */
function scan(text: string, needle: string): number[] {
  const starts: number[] = [];
  if (needle === '') return starts;
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) starts.push(at);
  return starts;
}
