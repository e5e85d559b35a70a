import { describe, expect, it } from 'vitest';
import { extentWords, voiceName } from '@/lib/vocabulary/voices';

const REPORTS = [{ genre: 'report' }] as const;

describe('voiceName', () => {
  it('says how a sentence is said, and that one is both', () => {
    expect([
      voiceName('told', [], REPORTS),
      voiceName('said', ['reported'], REPORTS),
      voiceName('both', ['reported'], REPORTS),
    ]).toEqual(['叙述', '转述', '叙述和转述']);
    expect([voiceName('said', ['direct'], REPORTS), voiceName('both', ['reported', 'direct'], REPORTS)]).toEqual([
      '直接引语',
      '叙述、转述和直接引语',
    ]);
  });
});

describe('extentWords', () => {
  it('counts the sentences, and those in which something is said', () => {
    const words = (...voices: ('told' | 'said' | 'both')[]) => extentWords({ voices, modes: ['reported'] }).join('');
    expect(words('told', 'told')).toBe('2句');
    expect(words('told', 'both', 'said')).toBe('3句，2句含转述');
    expect([words('said', 'said'), words('said', 'both'), words('said'), words('both')]).toEqual([
      '2句，均为转述',
      '2句，均含转述',
      '1句，为转述',
      '1句，含转述',
    ]);
    expect(extentWords({ voices: ['said'], modes: ['direct'] })).toEqual(['1句，', '为直接引语']);
  });
});
