import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';

// Not tsconfig.json: Next rewrites it. Not tests/, docs/: no page depends on them.
const CODE = [
  ...['app', 'browser', 'components', 'lib', 'public', 'scripts', 'server'],
  ...['next.config.ts', 'package-lock.json', 'package.json', 'postcss.config.mjs'],
];

// What editors and systems drop beside the sources: .DS_Store, .name.swp, name~.
const isLitter = (name) => name.startsWith('.') || name.endsWith('~');

function listFiles(root, path) {
  const status = statSync(join(root, path), { throwIfNoEntry: false });
  if (!status?.isDirectory()) return status ? [path] : [];
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter(({ name }) => !isLitter(name))
    .flatMap((entry) => {
      const inner = `${path}/${entry.name}`;
      return entry.isDirectory() ? listFiles(root, inner) : [inner];
    });
}

function readEntry(path) {
  if (existsSync(path) && statSync(path).isFile()) return readFileSync(path);
  // A link to a directory or to nothing counts by its name; the build says what it thinks of it.
  return Buffer.from(readlinkSync(path));
}

/** The SHA-256 (hex) of all that a build depends on: its input files' paths and bytes, SITE_URL and Node's major version. */
export function fingerprint(root, { siteUrl = process.env.SITE_URL, node = process.versions.node } = {}) {
  return digest(root, [...CODE, 'content'], `${siteUrl ?? ''}\0${node.split('.')[0]}\0`);
}

/** The SHA-256 (hex) of what the pages are compiled from: neither content/ nor SITE_URL is in them. */
export function codeFingerprint(root, { node = process.versions.node } = {}) {
  return digest(root, CODE, `${node}\0${process.platform}\0${process.arch}\0`);
}

function digest(root, inputs, more) {
  const hash = createHash('sha256').update(more);
  for (const path of inputs.flatMap((input) => listFiles(root, input)).sort()) {
    const bytes = readEntry(join(root, path));
    // With the length, no shift of bytes between a name and its contents can go unseen.
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
