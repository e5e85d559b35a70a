import { describe, expect, it } from 'vitest';
import { Assets } from '@/server/assets';
import { facePath, scriptPath } from '@/server/releases.mjs';
import { NEWER, RELEASE, release } from './release';

const older = { 'browser.js': 'copy()' };
const newer = {
  [`../${NEWER}/browser.js`]: 'copy(1)',
  [`../${NEWER}/reading.js`]: 'read()',
  [`../${NEWER}/READY`]: '',
};
const path = (text: string) => scriptPath(new TextEncoder().encode(text));

describe('the assets of a release', () => {
  it('are both files of the module, and those of the release before, which may have but one', async () => {
    release({ ...older, ...newer });
    const assets = await Assets.open(NEWER, RELEASE);
    expect(assets.script).toBe(path('copy(1)'));
    for (const text of ['copy()', 'copy(1)', 'read()']) {
      const answer = await assets.get(path(text));
      expect(answer?.bytes.identity.toString(), text).toBe(text);
      expect(answer?.headers).toMatchObject({
        'Content-Type': 'text/javascript; charset=utf-8',
        'Cache-Control': 'public, max-age=31536000, immutable',
      });
    }
  });

  it('are the fonts of both, under names that have their hashes', async () => {
    release({ ...older, ...newer, 'faces/kai.woff2': 'old', [`../${NEWER}/faces/kai.woff2`]: 'new' });
    const assets = await Assets.open(NEWER, RELEASE);
    const address = (text: string) => facePath('kai', new TextEncoder().encode(text));
    expect(address('new')).toMatch(/^\/assets\/kai-[0-9a-f]{12}\.woff2$/);
    expect([...assets.faces]).toEqual([['kai', address('new')]]);
    for (const text of ['old', 'new']) {
      const answer = await assets.get(address(text));
      expect(answer?.bytes.identity.toString()).toBe(text);
      expect(answer?.headers).toMatchObject({ 'Content-Type': 'font/woff2' });
    }
  });

  it('are nothing else that lies there', async () => {
    release({ ...older, ...newer });
    const assets = await Assets.open(NEWER, undefined);
    for (const name of ['/assets/reading.js', '/reading.js', path('other()')])
      expect(await assets.get(name), name).toBeUndefined();
  });
});
