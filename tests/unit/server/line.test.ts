import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Line, TooLong } from '@/server/line';

/** Work that ends when it is let go. */
function held() {
  let letGo = (): void => {};
  const gate = new Promise<string>((resolve) => {
    letGo = () => resolve('done');
  });
  return { work: () => gate, letGo: () => letGo() };
}

describe('a line of bounded length', () => {
  it('refuses at once what would wait behind too many, and does the others', async () => {
    const line = new Line(2);
    const first = held();
    const [one, two] = [line.wait(first.work), line.wait(async () => 'second')];
    expect(await line.wait(async () => 'third')).toBeUndefined();
    first.letGo();
    expect(await Promise.all([one, two])).toEqual(['done', 'second']);
    expect(await line.wait(async () => 'fourth')).toBe('fourth');
  });

  it('is free again behind work that fails', async () => {
    const line = new Line(1);
    await expect(line.wait(() => Promise.reject(new Error('no page')))).rejects.toThrow('no page');
    expect(await line.wait(async () => 'next')).toBe('next');
  });

  it('goes on behind work that never ends', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const line = new Line(2);
    let endless: Promise<unknown> = Promise.resolve();
    await new Promise<void>((begun) => {
      endless = line.wait(() => {
        begun();
        return new Promise(() => {});
      });
    });
    const next = line.wait(async () => 'next');
    const given = expect(endless).rejects.toThrow(TooLong);
    vi.advanceTimersByTime(30_000);
    await given;
    expect(await next).toBe('next');
    expect(vi.getTimerCount()).toBe(0);
  });
});
