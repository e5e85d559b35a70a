import { describe, expect, it } from 'vitest';
import { type Answer, makeAnswer } from '@/server/body';
import { AnswerCache } from '@/server/cache';

const PLAIN = { 'Content-Type': 'application/octet-stream' };
const QUARTER_MIB = 256 * 1024;
const answer = (text: string, status = 200) => makeAnswer(status, PLAIN, Buffer.from(text));

/** Counts how often it is asked to make an answer, and makes it when told to. */
function maker(made: () => Promise<Answer>) {
  let open = (): void => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const state = { made: 0, open: () => open() };
  const make = async (): Promise<Answer> => {
    state.made += 1;
    await gate;
    return made();
  };
  return { state, make };
}

describe('AnswerCache', () => {
  it('renders once however many ask at a time, and keeps it', async () => {
    const cache = new AnswerCache(1);
    const { state, make } = maker(() => answer('page'));
    const asked = Array.from({ length: 100 }, () => cache.getOrMake('/', make));
    expect(cache.get('/')).toBeUndefined();
    state.open();
    const answers = await Promise.all(asked);
    expect([state.made, new Set(answers).size]).toEqual([1, 1]);
    expect(cache.get('/')).toBe(answers[0]);
    expect(await cache.getOrMake('/', make)).toBe(answers[0]);
    expect(state.made).toBe(1);
  });

  it('makes what stands under different keys side by side', async () => {
    const cache = new AnswerCache(1);
    const [first, second] = [maker(() => answer('a')), maker(() => answer('b'))];
    const waiting = cache.getOrMake('/a', first.make);
    second.state.open();
    expect((await cache.getOrMake('/b', second.make)).bytes.identity.toString()).toBe('b');
    first.state.open();
    expect((await waiting).bytes.identity.toString()).toBe('a');
  });

  it('gives a failure to all who wait, and tries again for the next', async () => {
    const cache = new AnswerCache(1);
    const { state, make } = maker(() => Promise.reject(new Error('no page')));
    const asked = Array.from({ length: 100 }, () => cache.getOrMake('/', make));
    state.open();
    const results = await Promise.allSettled(asked);
    expect(results.every(({ status }) => status === 'rejected')).toBe(true);
    expect(state.made).toBe(1);
    expect((await cache.getOrMake('/', () => answer('page'))).status).toBe(200);
  });

  it.each([500, 503])('does not keep an answer of %d', async (status) => {
    const cache = new AnswerCache(1);
    expect((await cache.getOrMake('/', () => answer('broken', status))).status).toBe(status);
    expect(cache.get('/')).toBeUndefined();
    expect((await cache.getOrMake('/', () => answer('page'))).status).toBe(200);
  });

  it('keeps an answer of 404', async () => {
    const cache = new AnswerCache(1);
    await cache.getOrMake('/', () => answer('none', 404));
    expect(cache.get('/')?.status).toBe(404);
  });

  it('lets the least recently used go where its bytes are used up', async () => {
    const cache = new AnswerCache(1);
    const fill = (key: string) => cache.getOrMake(key, () => answer(key.repeat(QUARTER_MIB)));
    for (const key of ['a', 'b', 'c']) await fill(key);
    cache.get('a');
    await fill('d');
    expect(['a', 'b', 'c', 'd'].filter((key) => cache.get(key))).toEqual(['a', 'c', 'd']);
  });

  it('counts every entry, so that a flood of small ones cannot swell it', async () => {
    const cache = new AnswerCache(1);
    const keys = Array.from({ length: 5_000 }, (_, index) => `/${index}`);
    for (const key of keys) await cache.getOrMake(key, () => answer(''));
    expect(keys.filter((key) => cache.get(key)).length).toBeLessThanOrEqual((1024 * 1024) / 512);
  });

  it('gives what is larger than all it may hold, and does not keep it', async () => {
    const cache = new AnswerCache(1);
    const large = await cache.getOrMake('/', () => answer('x'.repeat(5 * QUARTER_MIB)));
    expect(large.bytes.identity).toHaveLength(5 * QUARTER_MIB);
    expect(cache.get('/')).toBeUndefined();
  });
});
