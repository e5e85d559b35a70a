/** Who speaks as a transcript prints it: a name, 问 or 答, and a colon, at the beginning of a line. */
import type { VFile } from 'vfile';
import type { SplitVerb } from './attribution';
import { fault } from './faults';
import type { Line } from './lines';
import { personOf } from './links';

const COLON = /^[:：]/;
/** The words that say no more than whose turn it is. */
const TURNS: readonly string[] = ['问', '答'];

/** A label; it ends, and the colon begins, at `end` of the line's text, in UTF-16 units. */
export interface Label {
  readonly end: number;
  readonly split: SplitVerb;
}

/** Gives the label that opens a line: a linked name before a colon, or 问 or 答, which names nobody unless it is linked. */
export function findLabel({ text, emphasised, links }: Line): Label | undefined {
  const link = links.find(({ start, url }) => start === 0 && personOf(url) !== undefined);
  const verb = emphasised.find(({ start }) => start === 0);
  const end = link?.end ?? verb?.end ?? 0;
  const words = text.slice(0, end);
  if (end === 0 || !COLON.test(text.slice(end)) || (!link && !TURNS.includes(words))) return undefined;
  // A name behind which a verb is emphasised within the link is no label: the verb opens the statement.
  if (emphasised.some((range) => range.start < end) && !TURNS.includes(words)) return undefined;
  const speaker = link && personOf(link.url);
  return {
    end,
    split: {
      ...(TURNS.includes(words) ? { verb: words } : {}),
      ...(speaker === undefined ? {} : { speaker }),
      closes: false,
      label: words,
    },
  };
}

/** Adds a fault for a line of a blockquote that begins as a label would, and is none. */
export function checkLabel(file: VFile, line: Line, hasVerb: boolean): boolean {
  const link = line.links.find(({ start, url }) => start === 0 && personOf(url) !== undefined);
  if (!link || hasVerb) return true;
  const what = `links “${line.text.slice(0, link.end)}” as who speaks, behind which stands neither a colon nor a verb.`;
  const mend = 'Link all the words up to the colon, emphasise the verb (*指出*), or take the link away.';
  fault(file, line.placeOf(0), 'half-label', `${what} ${mend}`);
  return false;
}

/** Adds a fault for a label outside a blockquote. */
export function checkNoLabel(file: VFile, line: Line): void {
  const label = line.emphasised.length === 0 ? findLabel(line) : undefined;
  if (!label) return;
  const mend = 'Put > before the line if it is said, or take the link away.';
  fault(
    file,
    line.placeOf(0),
    'label-outside',
    `names who speaks (“${label.split.label}：”) outside a blockquote. ${mend}`,
  );
}
