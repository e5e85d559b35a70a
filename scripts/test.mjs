// npm test: everything that can be checked, each step even if one before it failed. `npm test -- unit` runs only that step.
import { mkdirSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, withProjectLock } from './lib/build.mjs';
import { startChild, stopOnSignals } from './lib/child.mjs';
import { findChromium } from './lib/chromium.mjs';
import { Fault, printFault, runScript } from './lib/fault.mjs';
import { ensureFonts, ensureOffice, ensurePdfTools } from './lib/packages.mjs';
import { choosePort } from './lib/port.mjs';
import { seconds } from './lib/progress.mjs';
import { childEnvironment, isLive, root, tools } from './lib/project.mjs';
import { add, countPlaywright, countRun, countVitest, totalLine } from './lib/reports.mjs';
import { ensureInstalled, requireNode } from './lib/setup.mjs';

const REPORTS = join(root, 'build', 'test');
const PASSED = { passed: 1, failed: 0 };
const FAILED = { passed: 0, failed: 1 };

async function runAll(...commands) {
  for (const command of commands) if ((await startChild(command).done) !== 0) return FAILED;
  return PASSED;
}

async function runReported(name, count, command, env) {
  const report = join(REPORTS, `${name}.json`);
  // Else a run that crashes would be counted by the report of the one before.
  rmSync(report, { force: true });
  const code = await startChild(command, { env: childEnvironment(env) }).done;
  return countRun(report, count, code);
}

let building;

async function build() {
  // Once a run: the browser step needs the build too, and one that failed fails that step by the same message.
  building ??= withProjectLock(ensureBuilt);
  await building;
  return PASSED;
}

function lint() {
  // Biome alone does not heed NO_COLOR.
  return runAll([...tools.biome, 'ci', ...(isLive ? [] : ['--colors=off']), '.']);
}

function types() {
  return runAll([...tools.next, 'typegen'], [...tools.tsc, '--noEmit', '--pretty', String(isLive)]);
}

function unit() {
  const report = join(REPORTS, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return runReported('unit', countVitest, [...tools.vitest, 'run', ...reporters]);
}

async function browser() {
  await ensureFonts();
  await ensurePdfTools();
  await ensureOffice();
  const chromium = await findChromium();
  console.log(`Browser: ${chromium}`);
  // The server of the tests builds what it serves: here, so that a broken build is one clear message.
  await build();
  const port = await choosePort({ wanted: '', first: 3210 });
  const env = { CHROMIUM_PATH: chromium, E2E_PORT: String(port) };
  return runReported('browser', countPlaywright, [...tools.playwright, 'test'], env);
}

const steps = [
  { name: 'lint', title: 'format and lint', run: lint },
  { name: 'types', title: 'types', run: types },
  { name: 'unit', title: 'unit tests', run: unit },
  { name: 'build', title: 'build', run: build },
  { name: 'browser', title: 'browser tests', run: browser },
];

async function runStep({ name, title, run }) {
  console.log(`\n── ${title} ${'─'.repeat(50)}`);
  const start = Date.now();
  const counts = await run().catch((error) => {
    printFault(error);
    return FAILED;
  });
  return { name, title, counts, time: Date.now() - start };
}

function summaryLine({ name, title, counts, time }) {
  const outcome = counts.failed === 0 ? `${counts.passed} passed` : `${counts.passed} passed, ${counts.failed} failed`;
  return `${title.padEnd(15)}  ${outcome}  ${seconds(time)}${counts.failed > 0 ? `  this step alone: npm test -- ${name}` : ''}`;
}

function chooseSteps(names) {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length === 0) return steps.filter(({ name }) => names.length === 0 || names.includes(name));
  throw new Fault(`There is no step “${unknown.join(', ')}”. The steps: ${steps.map(({ name }) => name).join(', ')}.`);
}

async function prepare() {
  requireNode();
  // An input of the build: the tests are written for a site that does not know its address.
  delete process.env.SITE_URL;
  const chosen = chooseSteps(process.argv.slice(2));
  await withProjectLock(ensureInstalled);
  mkdirSync(REPORTS, { recursive: true });
  return chosen;
}

stopOnSignals((signal) => 128 + constants.signals[signal]);
await runScript(async () => {
  const chosen = await prepare().catch((error) => {
    printFault(error);
    console.log(totalLine(FAILED));
    process.exit(1);
  });
  const results = [];
  for (const step of chosen) results.push(await runStep(step));
  const total = results.map(({ counts }) => counts).reduce(add);
  console.log(`\n${results.map(summaryLine).join('\n')}\n\n${totalLine(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
});
