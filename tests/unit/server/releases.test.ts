import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeDirectory, write } from '../scripts/machine';
import { runIn } from './child';

const [A, B, C, D, E] = ['a', 'b', 'c', 'd', 'e'].map((letter) => letter.repeat(12));

let directory = '';
let born = 0;

/** Runs an expression beside the module's functions, with the directory as the working one, and gives its value. */
const run = (expression: string) => runIn(directory, 'server/releases.mjs', expression);
const switchTo = (id = '') => run(`switchTo('${id}')`);
const current = () => readFileSync(join(directory, 'build/current'), 'utf8');
const releases = () => readdirSync(join(directory, 'build/releases')).sort();

/** Makes a release; each is younger than the one made before. */
function release(id = '', isReady = true): void {
  write(directory, `build/releases/${id}/server.mjs`, '');
  if (!isReady) return;
  const file = join(directory, 'build/releases', id, 'READY');
  write(directory, `build/releases/${id}/READY`, '');
  born += 60;
  utimesSync(file, born, born);
}

beforeEach(() => {
  directory = makeDirectory();
  born = 1_000_000_000;
});

describe('switchTo', () => {
  it('names the release, and the one before it behind', () => {
    for (const id of [A, B]) release(id);
    switchTo(A);
    expect(current()).toBe(`${A}\n\n`);
    switchTo(B);
    expect(current()).toBe(`${B}\n${A}\n`);
    expect(run('readCurrent()')).toEqual({ id: B, previous: A });
  });

  it('leaves the file alone where the release is the current one', () => {
    for (const id of [A, B]) release(id);
    for (const id of [A, B, B]) switchTo(id);
    expect(current()).toBe(`${B}\n${A}\n`);
  });

  it('puts another file in the place of the one that is there, and leaves nothing beside it', () => {
    for (const id of [A, B]) release(id);
    switchTo(A);
    const before = statSync(join(directory, 'build/current')).ino;
    switchTo(B);
    expect(statSync(join(directory, 'build/current')).ino).not.toBe(before);
    expect(readdirSync(join(directory, 'build')).sort()).toEqual(['current', 'releases']);
  });

  it('keeps three releases: the current one, the one before, and the youngest of the others', () => {
    for (const id of [A, B, C, D, E]) release(id);
    switchTo(A);
    expect(releases()).toHaveLength(3);
    for (const id of [A, B, C, D, E]) release(id);
    switchTo(B);
    expect(releases()).toEqual([A, B, E]);
  });

  it('keeps the one that is served where the release after it did not start', () => {
    for (const id of [A, B, C]) {
      release(id);
      switchTo(id);
    }
    // B is served, C does not start, and D is younger than both.
    for (const id of [D, E]) release(id);
    switchTo(E);
    expect(releases()).toEqual([B, C, E]);
  });

  it('removes what a killed build has left before a whole release, and nothing that is no release', () => {
    for (const id of [A, B]) release(id);
    release(C, false);
    write(directory, 'build/releases/notes/x', '');
    switchTo(A);
    switchTo(B);
    release(D);
    switchTo(D);
    expect(releases()).toEqual([A, B, D, 'notes']);
  });

  it('names no release before it that is not whole', () => {
    release(A, false);
    release(B);
    write(directory, 'build/current', `${A}\n\n`);
    switchTo(B);
    expect(current()).toBe(`${B}\n\n`);
  });
});

describe('readCurrent', () => {
  it.each([
    ['nothing', ''],
    ['junk', 'junk\n'],
    ['a path', '../../../x\n'],
    ['a name in capitals', `${'A'.repeat(12)}\n`],
    ['a name too long', `${'a'.repeat(13)}\n`],
    ['a name with more behind it', `${A} \n`],
    ['a release that is not there', `${C}\n${A}\n`],
    ['a release that is not whole', `${B}\n${A}\n`],
    ['bytes', '\u0000\u0001'],
  ])('gives nothing where the file holds %s', (_what, text) => {
    release(A);
    release(B, false);
    write(directory, 'build/current', text);
    expect(run('readCurrent()')).toBeUndefined();
  });

  it('gives nothing where there is no file', () => {
    expect(run('readCurrent()')).toBeUndefined();
    expect(existsSync(join(directory, 'build'))).toBe(false);
  });

  it.each(['', 'junk', C])('gives the release alone where the one before is “%s”', (previous) => {
    release(A);
    write(directory, 'build/current', `${A}\n${previous}\n`);
    expect(run('readCurrent()')).toEqual({ id: A });
  });
});

describe('names', () => {
  it('are twelve digits of the fingerprint, and lead into build/releases', () => {
    expect(run(`releaseId('0123456789abcdef')`)).toBe('0123456789ab');
    expect(run(`inRelease('${A}')`)).toBe(join('build', 'releases', A ?? ''));
    expect(run(`inRelease('${A}', 'library')`)).toBe(join('build', 'releases', A ?? '', 'library.json'));
  });
});
