import { describe, expect, it } from 'vitest';
import { findChromium } from '@/scripts/lib/chromium.mjs';
import { Fault } from '@/scripts/lib/fault.mjs';

const OWN = '/own/chrome';
const APT = '/usr/bin/apt-get';

interface Machine {
  /** Files that are there. */
  readonly files?: readonly string[];
  /** Those of them that do not run. */
  readonly broken?: readonly string[];
  readonly wanted?: string;
  readonly isRoot?: boolean;
  /** What a command brings, by a word of it. */
  readonly brings?: Readonly<Record<string, string>>;
}

/** Looks for Chromium on a made-up machine; gives what was found, what was said, and the commands that were run. */
async function search({ files = [], broken = [], wanted, isRoot = false, brings = {} }: Machine) {
  const there = new Set(files);
  const commands: string[] = [];
  const limits: unknown[] = [];
  const said: string[] = [];
  const on = {
    ownPath: async () => OWN,
    env: wanted === undefined ? {} : { CHROMIUM_PATH: wanted },
    exists: (path: string) => there.has(path),
    isRoot,
    say: (text: string) => said.push(text),
    run: async (command: readonly string[], options?: { limitMs?: number }) => {
      const [program = ''] = command;
      if (command[1] === '--version') return { code: broken.includes(program) ? 127 : 0, output: '' };
      commands.push(command.join(' '));
      limits.push(options?.limitMs);
      for (const [word, path] of Object.entries(brings)) if (command.includes(word)) there.add(path);
      return { code: 0, output: '' };
    },
  };
  const found = await findChromium(on).catch((error: unknown) => error);
  return { found, said, commands, limits };
}

describe('findChromium', () => {
  it('takes CHROMIUM_PATH before all others', async () => {
    const { found, said } = await search({ wanted: '/mine', files: ['/mine', OWN, '/usr/bin/chromium'] });
    expect([found, said]).toEqual(['/mine', []]);
  });

  it.each([
    ['is not there', []],
    ['does not run', ['/mine']],
  ])('says so and looks on where what CHROMIUM_PATH names %s', async (_, broken) => {
    const { found, said } = await search({ wanted: '/mine', files: [...broken, OWN], broken });
    expect(found).toBe(OWN);
    expect(said).toEqual(['CHROMIUM_PATH names /mine, which does not run; looking for another browser.']);
  });

  it('takes Playwright’s own before the system’s', async () => {
    expect((await search({ files: [OWN, '/usr/bin/chromium'] })).found).toBe(OWN);
  });

  it('takes the system’s in a fixed order', async () => {
    const system = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
      (one) => `/usr/bin/${one}`,
    );
    const found = await Promise.all(system.map((_, at) => search({ files: system.slice(at) })));
    expect(found.map((one) => one.found)).toEqual(system);
    expect(found.flatMap((one) => one.commands)).toEqual([]);
  });

  it('passes over a browser that is there and does not run', async () => {
    const { found } = await search({
      files: [OWN, '/usr/bin/chromium', '/usr/bin/google-chrome'],
      broken: [OWN, '/usr/bin/chromium'],
    });
    expect(found).toBe('/usr/bin/google-chrome');
  });

  it('has Playwright download one, for at most a minute, where there is none', async () => {
    const { found, said, commands, limits } = await search({ brings: { install: OWN }, isRoot: true, files: [APT] });
    expect(found).toBe(OWN);
    expect(commands).toHaveLength(1);
    expect(commands[0]).toMatch(/@playwright\/test\/cli\.js install chromium$/);
    expect(limits).toEqual([60_000]);
    expect(said).toEqual(['No Chromium found; Playwright downloads one (60 s at most).']);
  });

  it('installs the system’s as root where the download brings none', async () => {
    const { found, commands } = await search({ brings: { [APT]: '/usr/bin/chromium' }, isRoot: true, files: [APT] });
    expect(found).toBe('/usr/bin/chromium');
    expect(commands.slice(1)).toEqual([
      `${APT} -qq update`,
      `${APT} -qq -o DPkg::Lock::Timeout=60 install -y --no-install-recommends chromium`,
    ]);
  });

  it.each([
    [
      'apt, for one who is not root',
      { files: [APT] },
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends chromium',
    ],
    ['Playwright, where there is no apt', { isRoot: true }, 'npx playwright install chromium'],
    [
      'apt, where it brought nothing',
      { files: [APT], isRoot: true },
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends chromium',
    ],
  ])('else names the command to type: %s', async (_, machine, command) => {
    const { found } = await search(machine);
    expect(found).toBeInstanceOf(Fault);
    expect(String(found)).toContain(`There is no Chromium, which tests and PDFs need. Run:\n  ${command}`);
  });

  it('asks neither Playwright nor apt where this user may not install', async () => {
    expect((await search({ files: [APT] })).commands.filter((command) => command.startsWith(APT))).toEqual([]);
  });
});
