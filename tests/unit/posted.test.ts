import { describe, expect, it } from 'vitest';
import { keepPosted, takePosted } from '@/lib/posted';

describe('a posted text', () => {
  it('is taken once, under a token that nobody can guess', () => {
    const [one, other] = [keepPosted('太原'), keepPosted('')];
    expect(one).toMatch(/^[0-9a-f-]{36}$/);
    expect(one).not.toBe(other);
    expect([takePosted(one), takePosted(one)]).toEqual(['太原', undefined]);
    expect(takePosted(other)).toBe('');
  });

  it.each([null, undefined, '', '__proto__', 'x'])('is not there under %j', (token) => {
    expect(takePosted(token)).toBeUndefined();
  });
});
