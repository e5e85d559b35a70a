import { describe, expect, it } from 'vitest';
import { Assets } from '@/server/assets';
import { scriptPath } from '@/server/releases.mjs';
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

  it('are nothing else that lies there', async () => {
    release({ ...older, ...newer });
    const assets = await Assets.open(NEWER, undefined);
    for (const name of ['/assets/reading.js', '/reading.js', path('other()')])
      expect(await assets.get(name), name).toBeUndefined();
  });
});
