/** What an engine is given at a time: some stop without a word some 15 seconds into an utterance. */

/** Characters, of which a slow voice speaks about three a second. */
const MOST = 36;
/** Where a speaker pauses, the longer pauses first; closing marks stay with what they close. */
const PAUSES = [/[。！？；：…]+[”’」』）》]*|[，,][”’」』）》]*/g, /[、—]+[”’」』）》]*/g];

/** Splits a sentence where one may breathe; the pieces join to it, and one without such a place is cut at a length. */
export function spokenPieces(sentence: string): string[] {
  return split(sentence, 0);
}

function split(text: string, level: number): string[] {
  if (text.length <= MOST) return text === '' ? [] : [text];
  const pause = PAUSES[level];
  if (!pause) return text.match(new RegExp(`[^]{1,${MOST}}`, 'gu')) ?? [];
  const pieces: string[] = [];
  let held = '';
  for (const part of partsOf(text, pause)) {
    if (held !== '' && held.length + part.length > MOST) {
      pieces.push(held);
      held = '';
    }
    held += part;
  }
  return [...pieces, held].reduce<string[]>((all, piece) => all.concat(split(piece, level + 1)), []);
}

/** The text in parts that end with a pause. */
function partsOf(text: string, pause: RegExp): string[] {
  const parts: string[] = [];
  let start = 0;
  text.replace(pause, (mark: string, at: number) => {
    parts.push(text.slice(start, at + mark.length));
    start = at + mark.length;
    return mark;
  });
  return start < text.length ? [...parts, text.slice(start)] : parts;
}
