/** A release on the disk with a few pages, opened as a worker opens it, in front of a stand-in for Next. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { makeServer } from '@/server/http';
import { log } from '@/server/log';
import type { NextHandler } from '@/server/render';
import { Site } from '@/server/site';
import { makeDirectory, write } from '../scripts/machine';

export const RELEASE = 'aaaaaaaaaaaa';
export const NEWER = 'bbbbbbbbbbbb';
const PAGE = readFileSync('tests/fixtures/server/next-page.html', 'utf8');
const LIBRARY = {
  site: { name: '站' },
  topics: [{ slug: 'reading' }],
  phrases: [],
  briefings: [],
  superseded: [],
  withdrawn: [],
};

/** Makes the working directory one in which a release lies, with these files beside it; the old one is back after the test. */
export function release(files: Readonly<Record<string, string>> = {}): string {
  const before = process.cwd();
  const directory = makeDirectory();
  onTestFinished(() => process.chdir(before));
  process.chdir(directory);
  const folder = join('build/releases', RELEASE);
  const own = {
    'library.json': JSON.stringify(LIBRARY),
    'browser.js': '',
    READY: '',
    '.next/static/chunks/3sp2djjp0oqtg.css': 'p{}',
  };
  for (const [name, text] of Object.entries({ ...own, ...files })) write(directory, join(folder, name), text);
  write(directory, 'build/current', `${RELEASE}\n\n`);
  return directory;
}

/** Serves the release on a port of this machine. Next answers 404 where `isThere` says no, when `gate` lets it. */
export async function serve(isThere: (target: string) => boolean, gate: (target: string) => Promise<void>) {
  log.level = 'silent';
  const next: NextHandler = async (request, response) => {
    const target = request.url ?? '';
    await gate(target);
    response.statusCode = isThere(target) ? 200 : 404;
    response.setHeader('Content-Type', target.includes('.docx') ? 'application/msword' : 'text/html; charset=utf-8');
    response.end(response.statusCode === 200 ? PAGE.replace('题 - 站', target) : '');
  };
  const { server } = makeServer(await Site.open(RELEASE, undefined, next));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
