/** The module that runs in the reader's browser, in two files: what every page runs, and what reads aloud. */
import { build } from 'esbuild';
import { scriptPath } from '../../server/releases.mjs';
import { BROWSER_TARGET } from './browser-target';

/** The bytes of both; the first names the address of the second, which has its hash. */
export interface ReaderFiles {
  readonly main: Uint8Array;
  readonly reading: Uint8Array;
  /** The sources of each, as esbuild names them. */
  readonly sources: { readonly main: readonly string[]; readonly reading: readonly string[] };
}

/** Bundles the module; throws esbuild's BuildFailure where its sources have faults. */
export async function readerFiles(): Promise<ReaderFiles> {
  const reading = await bundle('browser/read-aloud.ts', {});
  const main = await bundle('browser/main.ts', { READING_FILE: JSON.stringify(scriptPath(reading.bytes)) });
  return { main: main.bytes, reading: reading.bytes, sources: { main: main.sources, reading: reading.sources } };
}

// Not split by esbuild: what both need would be a third file, which every page waited for.
async function bundle(entry: string, define: Record<string, string>) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: BROWSER_TARGET,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    define,
    external: ['/assets/*'],
    metafile: true,
    write: false,
  });
  const [file] = outputFiles;
  if (!file || outputFiles.length > 1) throw new Error(`${entry} was to become one file.`);
  return { bytes: file.contents, sources: Object.keys(metafile.inputs) };
}
