import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { BROWSER_TARGET } from '../../../scripts/lib/browser-target';

describe('the reader’s module', () => {
  it('is one file of at most 4 KB that loads nothing', async () => {
    const { outputFiles, metafile } = await build({
      bundle: true,
      format: 'esm',
      entryPoints: ['browser/main.ts'],
      platform: 'browser',
      target: BROWSER_TARGET,
      minify: true,
      charset: 'utf8',
      legalComments: 'none',
      logLevel: 'silent',
      metafile: true,
      write: false,
    });
    expect(outputFiles).toHaveLength(1);
    const [file] = outputFiles;
    expect(brotliCompressSync(file?.contents ?? '').length).toBeLessThanOrEqual(4 * 1024);
    expect(file?.text).toContain('复制链接');
    expect(file?.text).not.toMatch(
      /\bimport\b|\bfetch\(|XMLHttpRequest|\beval\(|new Function|https?:\/\/|localStorage/,
    );
    expect(Object.keys(metafile.inputs).filter((path) => !path.startsWith('browser/'))).toEqual([]);
  });
});
