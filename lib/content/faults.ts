/** Faults in content: each with its place, all reported at once. */
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';

/** A place in a file: line and column from 1, the column in characters. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where a fault of a whole file is shown. */
export const START: Place = { line: 1, column: 1 };

/** Gives a function from an offset in a text to its line and column. */
export function placer(text: string): (at: number) => Place {
  return (at) => {
    const before = text.slice(0, at);
    const lineStart = before.lastIndexOf('\n') + 1;
    return { line: before.split('\n').length, column: [...before.slice(lineStart)].length + 1 };
  };
}

/** Adds an error to a file; `rule` is a short kebab-case id that tests and editors can name. */
export function fault(file: VFile, place: Place, rule: string, message: string): void {
  const added = file.message(message, { place, ruleId: rule, source: 'content' });
  added.fatal = true;
}

/** Adds a warning, which is shown and stops nothing. */
export function warning(file: VFile, place: Place, rule: string, message: string): void {
  file.message(message, { place, ruleId: rule, source: 'content' });
}

/** Tells whether any of the files has an error. */
export function hasFaults(files: readonly VFile[]): boolean {
  return files.some((file) => file.messages.some((message) => message.fatal));
}

/** Gives one line a message, `file:line:column kind message (rule)`, in the order of files and places, and a count. */
export function report(files: readonly VFile[]): string {
  const lines: string[] = [];
  const counts = { error: 0, warning: 0 };
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    for (const message of [...file.messages].sort(byPlace)) {
      const kind = message.fatal ? 'error' : 'warning';
      counts[kind]++;
      lines.push(
        `${visible(file.path)}:${message.line ?? 1}:${message.column ?? 1} ${kind} ${visible(message.reason)} (${message.ruleId})`,
      );
    }
  }
  if (lines.length > 0) lines.push(`${plural(counts.error, 'error')}, ${plural(counts.warning, 'warning')}`);
  return lines.join('\n');
}

/** Spells out what would hide or turn around a message on the screen. */
function visible(text: string): string {
  return text.replace(
    /[^\P{C}\n]/gu,
    (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Thrown where content has errors; its message is the report of them all. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor(readonly files: readonly VFile[]) {
    super(report(files));
  }
}
