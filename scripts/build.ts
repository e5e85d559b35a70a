/** `npm run build`: validated content, the font subset and the pages, in this order; stops at the first that fails. */
import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { ContentError, report } from '../lib/content/faults';
import { LIBRARY_FILE, loadLibrary } from '../lib/content/library';
import { readSiteUrl, SettingError } from '../lib/paths';
import { writeKaiSubset } from './kai-subset';

try {
  await mkdir('build', { recursive: true });
  const { library, files } = await loadLibrary('content', readSiteUrl(process.env.SITE_URL));
  const warnings = report(files);
  if (warnings) console.error(warnings);
  await writeFile(LIBRARY_FILE, JSON.stringify(library));
  await writeKaiSubset(library);
  const next = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  process.exitCode = next.status ?? 1;
} catch (error) {
  // A fault of the content or of SITE_URL is the editor's to mend: its message says how, and a stack would hide it.
  console.error(error instanceof ContentError || error instanceof SettingError ? error.message : error);
  process.exitCode = 1;
}
