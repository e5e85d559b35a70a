/** The site's style sheet before it is cut down to a page, as it lies in the release that is served. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRelease, readCurrent } from '../../../server/releases.mjs';

/** Reads it; throws where the release has not just one. */
export function wholeSheet(): string {
  const folder = join(inRelease(readCurrent()?.id ?? '', 'next'), 'static', 'chunks');
  const [name, ...others] = readdirSync(folder).filter((one) => one.endsWith('.css'));
  if (name === undefined || others.length > 0) throw new Error('The release has not one style sheet.');
  return readFileSync(join(folder, name), 'utf8');
}

/** The sheet that stands in a page's HTML. */
export function sheetIn(html: string): string {
  const [, sheet = ''] = /<style>([^<]*)<\/style>/.exec(html) ?? [];
  return sheet;
}
