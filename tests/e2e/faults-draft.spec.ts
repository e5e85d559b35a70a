import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ServedCopy } from './support/served-copy';

const SECRET = '只此一份的草稿文字';

let copy: ServedCopy;

test.beforeEach(async () => {
  copy = await ServedCopy.make();
  await copy.start();
});

test.afterEach(() => copy.remove());

/** Every file under a folder, what it links to left out. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
  });
}

test('writes nothing of a draft into the log or to the disk', async ({ request }) => {
  const before = new Map(filesIn(copy.root).map((file) => [file, statSync(file).mtimeMs]));
  const origin = `http://127.0.0.1:${copy.port}`;
  const answer = await request.post(`${origin}/verify`, { form: { text: `${SECRET}。他指出，要坚持创新不停步。` } });
  expect(await answer.text()).toContain(SECRET);
  expect(await (await request.get(`${origin}/verify`)).text()).not.toContain(SECRET);
  await copy.until(() => copy.output.split('"path":"/verify"').length > 2, 10_000);
  expect(copy.output).toContain('"method":"POST","path":"/verify","status":200');
  expect(copy.output).not.toContain(SECRET);
  expect(copy.output).not.toContain(encodeURIComponent(SECRET));
  const written = filesIn(copy.root).filter((file) => before.get(file) !== statSync(file).mtimeMs);
  expect(written.filter((file) => readFileSync(file).includes(SECRET))).toEqual([]);
});
