import { describe, expect, it } from 'vitest';
import { inSlices, makeInTurn } from '@/lib/in-turn';

describe('a line', () => {
  const inTurn = makeInTurn();

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

  it('lets in a crowd that comes one a turn before the next piece', async () => {
    let answered = 0;
    const crowd = (left: number): void => {
      answered += 1;
      if (left > 1) setImmediate(() => crowd(left - 1));
    };
    const first = inTurn(async () => crowd(80));
    const seen = inTurn(async () => answered);
    await first;
    expect(await seen).toBe(80);
  });
});

describe('slices', () => {
  it('give the result of all steps', async () => {
    function* steps(): Generator<undefined, number> {
      for (let step = 0; step < 1000; step++) yield;
      return 1000;
    }
    expect(await inSlices(steps())).toBe(1000);
  });

  it('let others be answered between two of them', async () => {
    let isAnswered = false;
    let count = 0;
    setImmediate(() => {
      isAnswered = true;
    });
    function* steps(): Generator<undefined, boolean> {
      // Without an end of its own: it ends only because the other is answered.
      while (!isAnswered) {
        count += 1;
        yield;
      }
      return true;
    }
    expect(await inSlices(steps())).toBe(true);
    expect(count).toBeGreaterThan(1);
  });

  it('fail where a step fails', async () => {
    function* steps(): Generator<undefined, never> {
      yield;
      throw new Error('no source');
    }
    await expect(inSlices(steps())).rejects.toThrow('no source');
  });
});
