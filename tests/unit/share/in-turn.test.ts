import { expect, it } from 'vitest';
import { inTurn } from '@/app/share/in-turn';

it('does one piece after the other, in the order in which they were asked for', async () => {
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} begins`);
    await Promise.resolve();
    seen.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all(['a', 'b'].map((name) => inTurn(work(name))))).toEqual(['a', 'b']);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

it('goes on behind a piece that fails, which fails alone', async () => {
  const failing = inTurn(() => Promise.reject(new Error('no font')));
  const next = inTurn(() => Promise.resolve('drawn'));
  await expect(failing).rejects.toThrow('no font');
  expect(await next).toBe('drawn');
});

it('lets what waits be answered before the next piece', async () => {
  const seen: string[] = [];
  setImmediate(() => seen.push('a reader is answered'));
  await inTurn(async () => seen.push('drawn'));
  expect(seen).toEqual(['a reader is answered', 'drawn']);
});
