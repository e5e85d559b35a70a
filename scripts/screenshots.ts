/** `npm run screenshots [page …]`: pictures of every type of page, in every view and on paper, with an index, under docs/screenshots. */
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBuilt, withProjectLock } from './lib/build.mjs';
import { type Camera, openCamera, scaled } from './lib/camera';
import { stopChildren, stopOnSignals } from './lib/child.mjs';
import { Fault, runScript } from './lib/fault.mjs';
import { ensureFonts, ensurePdfTools, machine } from './lib/packages.mjs';
import {
  choosePages,
  HEIGHT,
  PAGES,
  PICTURES,
  type Pictured,
  pictureIndex,
  pictureName,
  SHOWN,
  SHOWN_HEIGHT,
  type Shown,
  VIEWS,
  type View,
  WIDTHS,
} from './lib/picture-plan';
import { withProgress } from './lib/progress.mjs';
import { serve } from './lib/served';
import { ensureInstalled, requireNode } from './lib/setup.mjs';

/** Paper bears the site's address and its code: pictures show it as it is where the operator has set one. */
const ADDRESS = 'https://example.cn';
/** Of WebP, and of the windows' own size: small, and still to be read. */
const QUALITY = 50;
const SCALE = 0.6;
const SHEETS = 2;
const LANES = 2;

stopOnSignals(() => 1);
await runScript(async () => {
  requireNode();
  const asked = process.argv.slice(2);
  const pages = choosePages(asked);
  await ensureFonts(machine, 'Screenshots');
  await ensurePdfTools(machine, 'Screenshots');
  const release = await withProjectLock(async () => {
    await ensureInstalled();
    return ensureBuilt({ siteUrl: process.env.SITE_URL || ADDRESS });
  });
  await mkdir(PICTURES.folder, { recursive: true });
  const server = await serve(release);
  try {
    const camera = await openCamera(server.port);
    try {
      await takeAll(camera, pages);
    } finally {
      await camera.close();
    }
  } finally {
    await server.stop();
  }
  if (asked.length === 0) await clean();
  await writeFile(join(PICTURES.folder, PICTURES.index), pictureIndex());
  await weigh();
  await stopChildren();
  process.exit(0);
});

/** Takes the pictures of some pages, several at a time. */
async function takeAll(camera: Camera, pages: readonly Pictured[]): Promise<void> {
  const work = pages.flatMap((page) => [
    ...VIEWS.map((view) => ({ file: pictureName(page, view), take: () => picture(camera, page, view) })),
    ...SHOWN.filter((shown) => shown.page === page.name).map((shown) => ({
      file: shown.file,
      take: () => pictureShown(camera, page, shown),
    })),
  ]);
  let done = 0;
  const queue = work.values();
  const lane = async () => {
    for (const { file, take } of queue) {
      await writeFile(join(PICTURES.folder, file), await take());
      done += 1;
    }
  };
  const lanes = () => Promise.all(Array.from({ length: LANES }, lane));
  await withProgress(`${work.length} pictures of ${pages.length} pages`, lanes, () => `${done} of ${work.length}`);
}

async function picture(camera: Camera, page: Pictured, view: View): Promise<Buffer> {
  if (!('cookie' in view))
    return camera.join(
      (await camera.print(page, SHEETS)).map((png) => scaled(png)),
      QUALITY,
    );
  const prints = [];
  for (const width of WIDTHS) {
    const png = await camera.shoot(page, { cookie: view.cookie, width, height: HEIGHT });
    prints.push(scaled(png, SCALE));
  }
  return camera.join(prints, QUALITY);
}

async function pictureShown(camera: Camera, page: Pictured, shown: Shown): Promise<Buffer> {
  if ('width' in shown) return camera.shoot(page, { ...shown, cookie: 'light', height: SHOWN_HEIGHT });
  return camera.join((await camera.print(page, shown.sheets)).map((png) => scaled(png)));
}

/** Removes pictures that are no longer made, so that nothing in the folder is older than the rest. */
async function clean(): Promise<void> {
  const made = new Set<string>([
    PICTURES.index,
    ...PAGES.flatMap((page) => VIEWS.map((view) => pictureName(page, view))),
    ...SHOWN.map(({ file }) => file),
  ]);
  const left = (await readdir(PICTURES.folder)).filter((name) => !made.has(name));
  for (const name of left) await rm(join(PICTURES.folder, name), { recursive: true });
}

async function weigh(): Promise<void> {
  const names = await readdir(PICTURES.folder);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(PICTURES.folder, name))).size));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const some = (count: number) => `${(count / 1e6).toFixed(1)} MB`;
  if (bytes > PICTURES.mostBytes)
    throw new Fault(
      `${PICTURES.folder} weighs ${some(bytes)}, and may weigh ${some(PICTURES.mostBytes)}: lower the pictures’ quality or height.`,
    );
  console.log(`${PICTURES.folder} has ${names.length} files, ${some(bytes)}.`);
}
