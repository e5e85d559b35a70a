/** Runs the benches that are named, or all, and prints a table each; ends with 1 where one could not be run. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { click } from './click';
import { disk } from './disk';
import { faults } from './faults';
import { fuzz } from './fuzz';
import { hold5000 as hold } from './hold';
import { mirror } from './mirror';
import { print } from './print';
import { scale } from './scale/main';
import { search } from './search';
import { share } from './share';
import { tableOf } from './support/table';
import { throughput } from './throughput';
import { verify } from './verify';
import { weight } from './weight';

const BENCHES = { weight, throughput, click, mirror, faults, hold, disk, fuzz, print, search, share, verify, scale };

const wanted = process.argv.slice(2);
const chosen = Object.entries(BENCHES).filter(([name]) => wanted.length === 0 || wanted.includes(name));
if (chosen.length === 0 || wanted.some((name) => !(name in BENCHES))) {
  console.error(`The benches: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(1);
}
for (const [name, run] of chosen) {
  const start = performance.now();
  const load = loadavg()[0] ?? 0;
  try {
    const table = tableOf(await run());
    const took = ((performance.now() - start) / 1000).toFixed(0);
    const title = `### ${name}\n\n${availableParallelism()} cores, load ${load.toFixed(1)} at the start, ${took} s.\n\n`;
    console.log(`\n${title}${table}`);
    mkdirSync('build/bench-results', { recursive: true });
    writeFileSync(`build/bench-results/${name}.md`, `${title}${table}\n`);
  } catch (error) {
    console.error(`\n${name} could not be run:`, error);
    process.exitCode = 1;
  }
}
process.exit();
