import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { seconds } from '@/scripts/lib/progress.mjs';
import { childEnvironment, root, tools } from '@/scripts/lib/project.mjs';

afterEach(() => vi.unstubAllEnvs());

describe('the environment of child processes', () => {
  it('has what is added, and no telemetry', () => {
    expect(childEnvironment({ E2E_PORT: '3210' })).toMatchObject({ E2E_PORT: '3210', NEXT_TELEMETRY_DISABLED: '1' });
  });

  it('has no NODE_ENV, whatever the shell has set', () => {
    vi.stubEnv('NODE_ENV', 'test');
    expect(childEnvironment()).not.toHaveProperty('NODE_ENV');
  });

  it('has SITE_URL where it says something', () => {
    vi.stubEnv('SITE_URL', 'https://example.cn');
    expect(childEnvironment()).toHaveProperty('SITE_URL', 'https://example.cn');
    vi.stubEnv('SITE_URL', '');
    expect(childEnvironment()).not.toHaveProperty('SITE_URL');
  });

  it('leaves this process’s own as it is', () => {
    vi.stubEnv('NODE_ENV', 'test');
    childEnvironment();
    expect(process.env.NODE_ENV).toBe('test');
  });
});

describe('the tools', () => {
  it('are files of the installed packages', () => {
    const files = Object.values(tools).map(([, file = '']) => file);
    expect(files).toHaveLength(5);
    expect(files.filter((file) => !file.startsWith(`${root}/node_modules/`) || !existsSync(file))).toEqual([]);
  });
});

describe('seconds', () => {
  it.each([
    [0, '0.0 s'],
    [1234, '1.2 s'],
    [9949, '9.9 s'],
    [9950, '10 s'],
    [61_400, '61 s'],
  ])('gives %i ms as %s', (ms, words) => {
    expect(seconds(ms)).toBe(words);
  });
});
