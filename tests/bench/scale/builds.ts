/** Releases of copies: with nothing kept, with the compiled pages kept, after an edit. */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '@/lib/model';
import { everyPage } from '@/lib/paths';
import { inRelease } from '../../../server/releases.mjs';
import { judged, type Row } from '../support/table';
import type { Other } from './others';
import { runScript, shown, type Taken } from './tree';

const BUILD = 'scripts/build.ts';

/** What builds take, each with its check. */
export interface Built {
  readonly pages: number;
  /** With nothing kept. */
  readonly few: Taken;
  readonly many: Taken;
  /** With the compiled pages kept alone. */
  readonly again: Taken;
  /** After one file was changed. */
  readonly edited: Taken;
}

/** Builds copies in turn. */
export async function builds(few: string, many: string): Promise<Built> {
  const small = await buildAfresh(few);
  const large = await buildAfresh(many);
  const library: Library = JSON.parse(readFileSync(join(many, inRelease(releaseOf(many), 'library')), 'utf8'));
  edit(many, '二');
  rmSync(join(many, 'build', 'cache'), { recursive: true });
  const again = await runScript(many, BUILD);
  edit(many, '三');
  const edited = await runScript(many, BUILD);
  return { pages: everyPage(library).length, few: small, many: large, again, edited };
}

async function buildAfresh(tree: string): Promise<Taken> {
  for (const folder of ['.next', 'build/cache', 'build/releases'])
    rmSync(join(tree, folder), { recursive: true, force: true });
  return runScript(tree, BUILD);
}

/** Gives the rows for them. */
export function buildRows(fewer: number, more: number, target: number, built: Built): Row[] {
  const ratio = built.many.seconds / built.few.seconds;
  return [
    { what: `build of ${fewer}, with its check and compiling the pages`, measured: shown(built.few) },
    { what: `build of ${more}; ${built.pages} pages, which are rendered when asked for`, measured: shown(built.many) },
    judged('the one ÷ the other', ratio.toFixed(1), `≤ ${target}`, ratio <= target),
    { what: 'the same with the code compiled, nothing else kept', measured: shown(built.again) },
    { what: 'build after one file was changed', measured: shown(built.edited) },
  ];
}

/** Gives what ours take beside another generator, which comes compiled. */
export function besides({ many, again, edited }: Built, { name, seconds }: Other, briefings: number): Row[] {
  const row = (what: string, ours: Taken, isAimedAt: boolean) => {
    const [ratio, text] = [ours.seconds / seconds, `${what} of ${briefings} ÷ ${name}`];
    return isAimedAt ? judged(text, ratio.toFixed(2), '≤ 1', ratio <= 1) : { what: text, measured: ratio.toFixed(2) };
  };
  // Of its own kind: Hugo is no JavaScript, and is there to be known.
  const isAimedAt = !name.startsWith('Hugo');
  return [
    row('our check and build after an edit', edited, isAimedAt),
    row('our check and build with the code compiled', again, isAimedAt),
    row('our check and build with nothing kept', many, false),
  ];
}

/** Changes the title of one briefing. */
export function edit(tree: string, mark: string): void {
  const file = join(tree, 'content', 'briefings', 'article-7', 'briefing.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('title: ', `title: ${mark}`));
}

/** Gives the newest release of a tree that is whole; throws where there is none. */
export function releaseOf(tree: string): string {
  const ages = readdirSync(join(tree, 'build', 'releases')).flatMap((id) => {
    const ready = statSync(join(tree, inRelease(id, 'ready')), { throwIfNoEntry: false });
    return ready ? [{ id, age: ready.mtimeMs }] : [];
  });
  const [newest] = ages.sort((a, b) => b.age - a.age);
  if (!newest) throw new Error(`${tree} has no release.`);
  return newest.id;
}
