import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { BRIEFING, PAGES } from './support/site';
import { ask } from './support/socket';

const port = Number(process.env.E2E_PORT ?? 3210);
const SITE = join('build', 'mirror', 'site');

test('writes every page as the server sends it, with twins that unpack to the same', async () => {
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/mirror.ts']);
  const pages = readdirSync(SITE, { recursive: true }).filter((name) => String(name).endsWith('.html'));
  expect(pages.length).toBe(PAGES.length + 2);
  for (const path of PAGES) {
    const file = join(SITE, path === '/' ? 'index.html' : `${path}.html`);
    const bytes = readFileSync(file);
    expect.soft(bytes.toString('utf8'), path).toBe((await ask(port, path)).body);
    expect.soft(brotliDecompressSync(readFileSync(`${file}.br`)).equals(bytes), path).toBe(true);
    expect.soft(gunzipSync(readFileSync(`${file}.gz`)).equals(bytes), path).toBe(true);
  }
  for (const path of [`/api/statements/${BRIEFING}/p5s1.json`, '/api/schema.json']) {
    const bytes = readFileSync(join(SITE, path));
    expect(bytes.toString('utf8'), path).toBe((await ask(port, path)).body);
    expect(brotliDecompressSync(readFileSync(join(SITE, `${path}.br`))).equals(bytes), path).toBe(true);
  }
  for (const status of ['404', '500']) expect(readFileSync(join(SITE, `${status}.html`), 'utf8')).toContain('<main');
});
