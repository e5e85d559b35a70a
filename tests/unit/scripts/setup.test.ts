import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Fault } from '@/scripts/lib/fault.mjs';
import { installStamp, isInstalled, requireNode } from '@/scripts/lib/setup.mjs';
import { makeDirectory, write } from './machine';

const STAMP = join('node_modules', '.install-stamp');

describe('requireNode', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0', '100.0.0'])('lets Node %s run', (version) => {
    expect(() => requireNode(version)).not.toThrow();
  });

  it.each(['20.8.1', '20.0.0', '18.20.4', '9.11.2', '0.12.0'])('refuses Node %s and says what to do', (version) => {
    expect(() => requireNode(version)).toThrow(Fault);
    expect(() => requireNode(version)).toThrow(
      `This is Node ${version}, and 20.19 is the oldest that works. Install a newer one from https://nodejs.org.`,
    );
  });

  it('looks at the Node that runs it', () => {
    expect(() => requireNode()).not.toThrow();
  });
});

describe('installStamp', () => {
  it('changes with the lock file', () => {
    const [one, other] = [makeDirectory({ 'package-lock.json': '1' }), makeDirectory({ 'package-lock.json': '2' })];
    expect(installStamp(one)).not.toBe(installStamp(other));
  });

  it('is one line that names Node’s major version, the system and the processor', () => {
    const [major] = process.versions.node.split('.');
    const machine = `node${major} ${process.platform} ${process.arch}`;
    expect(installStamp(makeDirectory({ 'package-lock.json': '1' }))).toMatch(
      new RegExp(`^[0-9a-f]{64} ${machine}\n$`),
    );
  });
});

describe('isInstalled', () => {
  it('is so where the stamp is that of the lock file', () => {
    const directory = makeDirectory({ 'package-lock.json': '1' });
    write(directory, STAMP, installStamp(directory));
    expect(isInstalled(directory)).toBe(true);
  });

  it('is not so before the first install', () => {
    expect(isInstalled(makeDirectory({ 'package-lock.json': '1' }))).toBe(false);
  });

  it('is not so where an install was killed halfway', () => {
    expect(isInstalled(makeDirectory({ 'package-lock.json': '1', 'node_modules/next/package.json': '{}' }))).toBe(
      false,
    );
  });

  it('is not so once the lock file has changed', () => {
    const directory = makeDirectory({ 'package-lock.json': '1' });
    write(directory, STAMP, installStamp(directory));
    write(directory, 'package-lock.json', '2');
    expect(isInstalled(directory)).toBe(false);
  });

  it('is not so where node_modules came from another system', () => {
    const directory = makeDirectory({ 'package-lock.json': '1' });
    write(directory, STAMP, installStamp(directory).replace(process.platform, 'plan9'));
    expect(isInstalled(directory)).toBe(false);
  });
});
