import { describe, expect, it } from 'vitest';
import { canonicalQuery, isOwnQuery } from '@/lib/paths';

describe('the query of a document', () => {
  it.each([
    ['s=a&s=b', '?s=a.b'],
    ['s=a.b&s=c&s=a', '?s=a.b.c.a'],
    ['s=a.b.c&move=up2', '?s=a.c.b'],
    ['s=a&s=b.c&move=out1', '?s=a.c'],
    ['move=up1', ''],
    ['s=', '?s=.'],
    ['s=&s=', '?s=.'],
    ['s=a&move=out0', '?s=.'],
    ['s=..a..b.', '?s=a.b'],
    ['s=a_x.a_y&s=a_z&s=_t&s=_u', '?s=a_x_y_z._t_u'],
    ['s=a_x_y_z&move=up2', '?s=a_x_z_y'],
    ['s=a_x.b.a_y&move=down1', '?s=a_x_y.b'],
    ['s=__._', '?s=___'],
    ['s=a%2Eb', '?s=a.b'],
    ['s=a.%0A+b', '?s=a.b'],
    ['page=2&briefing=x&s=a', '?s=a&briefing=x&page=2'],
    ['s=a&from=timeline&isappinstalled=0', '?s=a'],
    ['', ''],
    ['utm_source=x', ''],
  ])('“%s” becomes “%s”, and that stays', (sent, kept) => {
    expect(canonicalQuery('/print', sent)).toBe(kept);
    expect(isOwnQuery('/print', kept.slice(1))).toBe(true);
    expect(isOwnQuery('/print', sent)).toBe(sent === kept.slice(1));
  });

  it('is its own on every other page, where nothing is put in order', () => {
    expect(isOwnQuery('/quotes', 'topic=a&utm_source=b')).toBe(true);
  });

  it('stays too long where it is, so that nobody takes what is left for all', () => {
    for (const s of [
      'a.'.repeat(1_500),
      'a'.repeat(2_000).concat('.b'),
      '.'.repeat(2_500),
      'a&s='.repeat(2_000),
      `a&s=${'b.'.repeat(1_500)}`,
      `${'.'.repeat(2_500)}&s=a`,
    ]) {
      const kept = canonicalQuery('/print', `s=${s}&move=out0`);
      expect(new URLSearchParams(kept).get('s')).toHaveLength(2_001);
      expect(isOwnQuery('/print', kept.slice(1))).toBe(true);
    }
  });
});
