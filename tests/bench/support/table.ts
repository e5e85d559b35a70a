/** What a bench hands back: rows of what was measured, what was aimed at, and whether it was met. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly target?: string;
  readonly met?: boolean;
}

/** Gives the middle of some numbers; of an even count the upper one of the two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** A row that is judged: met where `holds`. */
export function judged(what: string, measured: string, target: string, holds: boolean): Row {
  return { what, measured, target, met: holds };
}

/** Gives the rows as a Markdown table. */
export function tableOf(rows: readonly Row[]): string {
  const line = ({ what, measured, target = '', met }: Row) =>
    `| ${what} | ${measured} | ${target} | ${met === undefined ? '' : met ? 'met' : '**missed**'} |`;
  return ['| | measured | target | |', '| --- | --- | --- | --- |', ...rows.map(line)].join('\n');
}
