/** scale: the same templates a hundred and a thousand times; what a check, a build and a mirror take, and what readers wait. */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '@/lib/model';
import { everyPage } from '@/lib/paths';
import { inRelease } from '../../../server/releases.mjs';
import { judged, type Row } from '../support/table';
import { others } from './others';
import { serving } from './serving';
import { layOutTree, removeTrees, runScript, shown, type Taken } from './tree';

const [FEW, MANY] = [100, 1_000];
const [RATIO, AGAIN_S] = [12, 3];
const [CHECK, BUILD, MIRROR] = ['scripts/check.ts', 'scripts/build.ts', 'scripts/mirror.ts'];
/** A mirror of all takes long: the few, and all where it is asked for. */
const MIRRORED = process.env.BENCH_MIRROR === 'all' ? MANY : FEW;

/** Measures in copies of the checkout below build/, which are removed at the end. */
export async function scale(): Promise<Row[]> {
  const [few, many] = [layOutTree(FEW), layOutTree(MANY)];
  try {
    const checked = [await checkAfresh(few), await checkAfresh(many)] as const;
    const rows = checkRows(...checked);
    rows.push(...(await checkAgain(many)));
    const { built, rows: buildings } = await builds(few, many);
    rows.push(...buildings);
    const { rows: compared, built: byOthers } = await others(many);
    rows.push(...compared);
    // It checks before it builds.
    const ours = built.seconds;
    for (const { name, seconds } of byOthers)
      rows.push(
        judged(
          `our check and build of ${MANY} ÷ ${name}`,
          (ours / seconds).toFixed(2),
          name.startsWith('Hugo') ? '' : '≤ 1',
          ours <= seconds,
        ),
      );
    rows.push(...(await serving(many, releaseOf(many))));
    rows.push(await mirrored(MIRRORED === MANY ? many : few));
    return rows;
  } finally {
    removeTrees();
  }
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

/** Changes the title of one briefing. */
function edit(tree: string, mark: string): void {
  const file = join(tree, 'content', 'briefings', 'article-7', 'briefing.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('title: ', `title: ${mark}`));
}

/** A release of all, with nothing built or kept before; then one after an edit. */
async function builds(few: string, many: string): Promise<{ built: Taken; rows: Row[] }> {
  const small = await buildAfresh(few);
  const built = await buildAfresh(many);
  const pages = everyPage(libraryOf(many)).length;
  edit(many, '二');
  const edited = await runScript(many, BUILD);
  const ratio = built.seconds / small.seconds;
  return {
    built,
    rows: [
      { what: `build of ${FEW}, with its check and compiling the pages`, measured: shown(small) },
      { what: `build of ${MANY}; ${pages} pages, which are rendered when asked for`, measured: shown(built) },
      judged('the one ÷ the other', ratio.toFixed(1), `≤ ${RATIO}`, ratio <= RATIO),
      { what: 'build after one file was changed', measured: shown(edited) },
    ],
  };
}

async function buildAfresh(tree: string): Promise<Taken> {
  for (const folder of ['.next', 'build/cache', 'build/releases'])
    rmSync(join(tree, folder), { recursive: true, force: true });
  return runScript(tree, BUILD);
}

async function mirrored(tree: string): Promise<Row> {
  writeFileSync(join(tree, 'build', 'current'), `${releaseOf(tree)}\n\n`);
  const taken = await runScript(tree, MIRROR);
  const said = /(\d+) pages and (\d+) other files/.exec(taken.output);
  const each = (taken.seconds * 1000) / Number(said?.[1] ?? Number.NaN);
  const what = `mirror of ${tree.endsWith(String(MANY)) ? MANY : FEW}: ${said?.[0] ?? ''}, each in three encodings`;
  return { what, measured: `${shown(taken)}; ${each.toFixed(1)} ms a page` };
}

/** The newest release of a tree. */
function releaseOf(tree: string): string {
  const ids = readdirSync(join(tree, 'build', 'releases'));
  const age = (id: string) => statSync(join(tree, inRelease(id, 'ready'))).mtimeMs;
  return ids.sort((a, b) => age(b) - age(a))[0] ?? '';
}

function libraryOf(tree: string): Library {
  return JSON.parse(readFileSync(join(tree, inRelease(releaseOf(tree), 'library')), 'utf8'));
}
