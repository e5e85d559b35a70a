/** Which code reads content/: so that what another code has read is never taken for its own. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** All of lib/, although pages need much of it alone: a list of what the reading needs could lack something. */
const CODE = 'lib';
const PACKAGES = 'package-lock.json';

/**
 * Gives the SHA-256 (hex) of the code (lib/, or another folder) and the packages below a folder, and Node's version; nothing where there is none, or where
 * some of it was changed since the process began, which then perhaps runs what was there before.
 */
export function codeVersion(root: string, born = performance.timeOrigin, code = CODE): string | undefined {
  const hash = createHash('sha256').update(process.versions.node);
  try {
    const inside = readdirSync(join(root, code), { recursive: true, withFileTypes: true });
    const files = inside.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    for (const file of [...files.sort(), join(root, PACKAGES)]) {
      // Not by mtime, which copying and unpacking set back.
      if (statSync(file).ctimeMs >= born) return undefined;
      const bytes = readFileSync(file);
      hash.update(JSON.stringify([file, bytes.length])).update(bytes);
    }
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}
