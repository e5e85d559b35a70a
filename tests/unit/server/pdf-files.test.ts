import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { pdfList } from '@/lib/pdfs';
import { exchange } from '../../e2e/support/socket';
import { NEWER, RELEASE, release, serve } from './release';
import { ask, request } from './site';

const ADDRESS = '/export/topics/reading.pdf';
/** Longer than what is read from the disk at a time. */
const TEXT = `%PDF-1.4 ${'x'.repeat(200_000)}`;
const PDF = { hash: '0123456789ab', bytes: TEXT.length };
const LIST = pdfList(new Map([[ADDRESS, PDF]]));
const FILE = 'pdf/topics/reading.0123456789ab.pdf';

/** Serves a release with these files; every process reads its list once, and this one serves several. */
async function open(files: Readonly<Record<string, string>>) {
  Reflect.deleteProperty(globalThis, Symbol.for('policy-briefing.pdfs'));
  release(files);
  process.env.PDFS_FILE = join('build/releases', RELEASE, 'pdf.json');
  onTestFinished(() => {
    delete process.env.PDFS_FILE;
  });
  return serve(
    () => true,
    async () => {},
  );
}

/** Adds files to a release while it is served. */
function add(id: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = join('build/releases', id, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

describe('a PDF', () => {
  it('comes whole from the disk, to be shown, and is 304 for who has it', async () => {
    const port = await open({ 'pdf.json': LIST, [FILE]: TEXT });
    const answer = await ask(port, ADDRESS, 'GET', 'Accept-Encoding: br, gzip');
    expect([answer.status, answer.body === TEXT]).toEqual([200, true]);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="topics-reading.pdf"',
      'content-length': String(TEXT.length),
      'cache-control': 'public, max-age=0, must-revalidate',
      'x-content-type-options': 'nosniff',
      etag: '"0123456789ab"',
    });
    const same = await ask(port, ADDRESS, 'GET', 'If-None-Match: "0123456789ab"');
    expect([same.status, same.body]).toEqual([304, '']);
    const head = await ask(port, ADDRESS, 'HEAD');
    expect([head.status, head.body, head.headers.get('content-length')]).toEqual([200, '', String(TEXT.length)]);
    const one = request(ADDRESS, 'GET', 'Connection: keep-alive');
    expect((await exchange(port, one + request('/healthz'))).match(/HTTP\/1\.1 200 OK/g)).toHaveLength(2);
  });

  it('is 404 with the site’s own page where none has been made, or its file is gone or not whole', async () => {
    const port = await open({ 'pdf.json': LIST, [FILE]: TEXT });
    expect((await ask(port, '/export/topics/other.pdf')).status).toBe(404);
    expect((await ask(port, ADDRESS.replace('topics', 'topics/..'))).status).toBe(404);
    add(RELEASE, { [FILE]: 'cut off' });
    expect((await ask(port, ADDRESS)).status).toBe(404);
    rmSync(join('build/releases', RELEASE, FILE));
    const gone = await ask(port, ADDRESS);
    expect([gone.status, gone.body.includes('/errors/404')]).toEqual([404, true]);
  });

  it('made while a worker serves is found by it too, and so is one of the release that is to come, where its own may have it', async () => {
    const topics = [{ slug: 'reading' }, { slug: 'later' }];
    const port = await open({
      'library.json': JSON.stringify({
        site: { name: '站' },
        topics,
        phrases: [],
        briefings: [],
        superseded: [],
        withdrawn: [],
      }),
    });
    expect((await ask(port, ADDRESS)).status).toBe(404);
    add(RELEASE, { 'pdf.json': LIST, [FILE]: TEXT });
    expect((await ask(port, ADDRESS)).status).toBe(200);
    const [later, unknown] = ['/export/topics/later.pdf', '/export/topics/unknown.pdf'];
    add(NEWER, {
      READY: '',
      'pdf.json': pdfList(
        new Map([
          [later, PDF],
          [unknown, PDF],
        ]),
      ),
      'pdf/topics/later.0123456789ab.pdf': TEXT,
      'pdf/topics/unknown.0123456789ab.pdf': TEXT,
    });
    expect((await ask(port, later)).status).toBe(404);
    writeFileSync('build/current', `${NEWER}\n${RELEASE}\n`);
    expect([(await ask(port, later)).status, (await ask(port, unknown)).status]).toEqual([200, 404]);
  });
});
