/** scale: the same templates a hundred and a thousand times; what a check, a build and a mirror take, and what readers wait. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judged, type Row, tableOf } from '../support/table';
import { type Built, besides, buildRows, builds, edit, releaseOf } from './builds';
import { others } from './others';
import { serving } from './serving';
import { layOutTree, removeTrees, runScript, shown, type Taken } from './tree';

const [FEW, MANY] = [100, 1_000];
const [RATIO, AGAIN_S] = [12, 3];
const [CHECK, MIRROR] = ['scripts/check.ts', 'scripts/mirror.ts'];
/** A mirror of all renders 46,000 pages, a quarter of an hour or more: the few, and all where it is asked for. */
const MIRRORED = process.env.BENCH_MIRROR === 'all' ? MANY : FEW;

/** Measures in copies of the checkout below build/, which are removed at the end; what is known so far is in build/bench-results/. */
export async function scale(): Promise<Row[]> {
  const [few, many] = [layOutTree(FEW), layOutTree(MANY)];
  const rows: Row[] = [];
  let ours: Built | undefined;
  const parts: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
    check: async () => checkRows(await checkAfresh(few), await checkAfresh(many)),
    'check again': () => checkAgain(many),
    build: async () => {
      ours = await builds(few, many);
      return buildRows(FEW, MANY, RATIO, ours);
    },
    others: async () => {
      const { rows: compared, built } = await others(many);
      return [...compared, ...built.flatMap((other) => (ours ? besides(ours, other, MANY) : []))];
    },
    serving: () => serving(many, releaseOf(many)),
    mirror: async () => [await mirrored(MIRRORED === MANY ? many : few)],
  };
  try {
    for (const [name, measure] of Object.entries(parts)) {
      // A part that cannot be run costs no other its figures.
      rows.push(
        ...(await measure().catch((error: unknown) => {
          console.error(`scale, ${name}:`, error);
          return [judged(name, 'could not be run', '', false)];
        })),
      );
      keepSoFar(rows);
    }
    return rows;
  } finally {
    removeTrees();
  }
}

function keepSoFar(rows: readonly Row[]): void {
  mkdirSync('build/bench-results', { recursive: true });
  writeFileSync('build/bench-results/scale.md', `### scale, not yet whole\n\n${tableOf(rows)}\n`);
}

/** A check with nothing kept. */
async function checkAfresh(tree: string): Promise<Taken> {
  rmSync(join(tree, 'build', 'cache'), { recursive: true, force: true });
  return runScript(tree, CHECK);
}

function checkRows(few: Taken, many: Taken): Row[] {
  const ratio = many.seconds / few.seconds;
  return [
    { what: `full check of ${FEW}`, measured: shown(few) },
    { what: `full check of ${MANY}`, measured: shown(many) },
    judged('the one ÷ the other', ratio.toFixed(1), `≤ ${RATIO}`, ratio <= RATIO),
  ];
}

/** After an edit of one file, and with none. */
async function checkAgain(tree: string): Promise<Row[]> {
  const still = await runScript(tree, CHECK);
  edit(tree, '一');
  const again = await runScript(tree, CHECK);
  return [
    { what: 'check again, nothing changed', measured: shown(still) },
    judged('check again after one file was changed', shown(again), `≤ ${AGAIN_S} s`, again.seconds <= AGAIN_S),
  ];
}

async function mirrored(tree: string): Promise<Row> {
  writeFileSync(join(tree, 'build', 'current'), `${releaseOf(tree)}\n\n`);
  const taken = await runScript(tree, MIRROR);
  const said = /(\d+) pages and (\d+) other files/.exec(taken.output);
  const each = (taken.seconds * 1000) / Number(said?.[1] ?? Number.NaN);
  const what = `mirror of ${tree.endsWith(String(MANY)) ? MANY : FEW}: ${said?.[0] ?? ''}, each in three encodings`;
  return { what, measured: `${shown(taken)}; ${each.toFixed(1)} ms a page` };
}
