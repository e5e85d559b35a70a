import { describe, expect, it } from 'vitest';
import { Fault } from '@/scripts/lib/fault.mjs';
import { ensureFonts, ensureOffice, ensurePdfTools, runCommand } from '@/scripts/lib/packages.mjs';

const APT = '/usr/bin/apt-get';
const FONTS = 'Noto Serif CJK SC\nNoto Sans CJK SC\n';

/** A made-up machine on which a command answers with its output, and one that is missing with 127. */
function machineWith(answers: Readonly<Record<string, string>>, { isRoot = false, hasApt = true, brings = {} } = {}) {
  const known = new Map(Object.entries(answers));
  const commands: string[] = [];
  return {
    commands,
    on: {
      env: process.env,
      isRoot,
      exists: (path: unknown) => hasApt && path === APT,
      say: () => {},
      run: async (command: readonly string[]) => {
        const [program = ''] = command;
        commands.push(command.join(' '));
        if (program === APT && command.includes('install'))
          for (const [name, output] of Object.entries(brings)) known.set(name, String(output));
        const output = program === APT ? '' : known.get(program);
        return output === undefined ? { code: 127, output: '' } : { code: 0, output };
      },
    },
  };
}

describe('ensureFonts', () => {
  it('asks for nothing where both faces are there', async () => {
    const { on, commands } = machineWith({ 'fc-list': FONTS });
    await ensureFonts(on);
    expect(commands).toEqual(['fc-list :lang=zh-cn family']);
  });

  it('installs them as root', async () => {
    const { on, commands } = machineWith({}, { isRoot: true, brings: { 'fc-list': FONTS } });
    await ensureFonts(on);
    expect(commands).toContain(
      `${APT} -qq -o DPkg::Lock::Timeout=60 install -y --no-install-recommends fontconfig fonts-noto-cjk`,
    );
  });

  it.each([
    ['one face is missing', { 'fc-list': 'Noto Sans CJK SC\n' }, {}],
    ['fc-list is missing', {}, {}],
    ['there is no apt', {}, { isRoot: true, hasApt: false }],
    ['apt brings nothing', {}, { isRoot: true }],
  ])('names the command to type where %s', async (_, answers, options) => {
    const ensured = ensureFonts(machineWith(answers, options).on);
    await expect(ensured).rejects.toBeInstanceOf(Fault);
    await expect(ensured).rejects.toThrow(
      'The browser tests need Chinese fonts (Noto Serif CJK, Noto Sans CJK). Run:\n  sudo apt-get update && sudo apt-get install -y --no-install-recommends fontconfig fonts-noto-cjk',
    );
  });
});

describe('ensureOffice', () => {
  it('asks for nothing where it runs', async () => {
    const { on, commands } = machineWith({ soffice: 'LibreOffice 25.2' });
    await ensureOffice(on);
    expect(commands).toEqual(['soffice --version']);
  });

  it('installs Writer and Calc without their windows as root', async () => {
    const { on, commands } = machineWith({}, { isRoot: true, brings: { soffice: 'LibreOffice 25.2' } });
    await ensureOffice(on);
    expect(commands).toContain(
      `${APT} -qq -o DPkg::Lock::Timeout=60 install -y --no-install-recommends libreoffice-writer-nogui libreoffice-calc-nogui`,
    );
  });

  it.each([
    ['it is missing', {}],
    ['there is no apt', { isRoot: true, hasApt: false }],
    ['apt brings nothing', { isRoot: true }],
  ])('names the command to type where %s', async (_, options) => {
    const ensured = ensureOffice(machineWith({}, options).on);
    await expect(ensured).rejects.toBeInstanceOf(Fault);
    await expect(ensured).rejects.toThrow(
      'The browser tests need LibreOffice (Writer and Calc). Run:\n  sudo apt-get update && sudo apt-get install -y --no-install-recommends libreoffice-writer-nogui libreoffice-calc-nogui',
    );
  });
});

describe('ensurePdfTools', () => {
  it('asks for nothing where both tools run', async () => {
    await expect(ensurePdfTools(machineWith({ pdftotext: '', pdftoppm: '' }).on)).resolves.toBeUndefined();
  });

  it('names the command to type where one is missing', async () => {
    await expect(ensurePdfTools(machineWith({ pdftotext: '' }).on)).rejects.toThrow(
      'install -y --no-install-recommends poppler-utils',
    );
  });
});

describe('a fault', () => {
  it('says who needs what is missing', async () => {
    const { on } = machineWith({});
    await expect(ensurePdfTools(on)).rejects.toThrow(/^The browser tests need pdftotext and pdftoppm\. Run:/);
    await expect(ensurePdfTools(on, 'Screenshots')).rejects.toThrow(/^Screenshots need pdftotext and pdftoppm\. Run:/);
    await expect(ensureFonts(on, 'Screenshots')).rejects.toThrow(/^Screenshots need Chinese fonts/);
  });
});

describe('runCommand', () => {
  const node = (program: string) => [process.execPath, '-e', program];

  it('gives the exit code and both outputs', async () => {
    const { code, output } = await runCommand(node("console.log('out'); console.error('err'); process.exitCode = 3;"));
    expect(code).toBe(3);
    expect(output).toContain('out\n');
    expect(output).toContain('err\n');
  });

  it('gives 127 for a command that is not there', async () => {
    expect((await runCommand(['no-such-command-here'])).code).toBe(127);
  });

  it('ends a command that takes too long', async () => {
    const start = performance.now();
    const { code } = await runCommand(node('setTimeout(() => {}, 30_000)'), { limitMs: 500 });
    expect(code).toBe(137);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
