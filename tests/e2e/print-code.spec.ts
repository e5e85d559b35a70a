import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { BRIEFING, BRIEFING_PATH, SECTIONS, STATEMENTS } from './support/site';
import { ADDRESS, served } from './support/sited';

const exec = promisify(execFile);
const slugs = SECTIONS.map(({ slug }) => slug);
const document = (...pieces: string[]) => `/print?s=${BRIEFING}_${pieces.join('_')}`;

for (const [what, path] of [
  ['a briefing', BRIEFING_PATH],
  ['a document of four pieces', document(...slugs.slice(0, 4))],
  ['a document of everything', document(...slugs, 'tasks', ...STATEMENTS.map(({ id }) => id))],
] as const)
  test(`draws a code on the paper of ${what} that a phone reads`, async ({ page }, info) => {
    const [pdf, picture] = [info.outputPath('page.pdf'), info.outputPath('page')];
    await page.goto(served(path));
    await page.pdf({ path: pdf, preferCSSPageSize: true });
    await exec('pdftoppm', ['-r', '300', '-f', '1', '-l', '1', '-singlefile', '-png', pdf, picture]);
    const { data, width, height } = PNG.sync.read(await readFile(`${picture}.png`));
    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(ADDRESS + path);
  });
