import { describe, expect, it, vi } from 'vitest';
import { Fault } from '@/scripts/lib/fault.mjs';
import { choosePort, HOST, probePort } from '@/scripts/lib/port.mjs';
import { takePort } from './machine';

async function taken(): Promise<number> {
  const port = await takePort();
  if (port === undefined) throw new Error('no free port for the test');
  return port;
}

/** Takes a run of ports and gives the first. */
async function takeRun(length: number): Promise<number> {
  for (let first = 41_000; first < 60_000; first += 200) {
    const run = [];
    for (let port = first; port < first + length; port += 1) run.push(await takePort(port));
    if (!run.includes(undefined)) return first;
  }
  throw new Error('no run of free ports for the test');
}

describe('the address that the site listens on', () => {
  it('is this machine’s own', () => {
    expect(HOST).toBe('127.0.0.1');
  });
});

describe('choosePort', () => {
  it('gives PORT where it is set and free', async () => {
    const port = await taken();
    const next = (await probePort(port + 1)) === null ? port + 1 : port + 2;
    expect(await choosePort({ wanted: String(next) })).toBe(next);
  });

  it('refuses a PORT that is taken, and does not go on to the next', async () => {
    const port = await taken();
    const fault = choosePort({ wanted: String(port) });
    await expect(fault).rejects.toThrow(`Port ${port} is taken. Set another PORT, or stop the program that has it.`);
    await expect(fault).rejects.toBeInstanceOf(Fault);
  });

  it.each(['0', '65536', '99999', '-1', '80.5', 'abc', '8080 ', '3e3', '0x1F', '8080,8081', '３０００'])(
    'refuses %j, which is no port',
    async (wanted) => {
      await expect(choosePort({ wanted })).rejects.toThrow(
        `PORT is “${wanted}”. Set it to a whole number from 1 to 65535.`,
      );
    },
  );

  it('reads PORT from the environment', async () => {
    vi.stubEnv('PORT', 'nonsense');
    await expect(choosePort()).rejects.toThrow('“nonsense”');
    vi.unstubAllEnvs();
  });

  it('takes an empty PORT for none', async () => {
    const first = await taken();
    expect(await choosePort({ wanted: '', first })).toBeGreaterThan(first);
  });

  it('goes on to the next free port where PORT is not set', async () => {
    const first = await takeRun(3);
    const port = await choosePort({ wanted: '', first });
    expect(port).toBeGreaterThanOrEqual(first + 3);
    expect(port).toBeLessThanOrEqual(first + 50);
    expect(await probePort(port)).toBeNull();
  });

  it('refuses where all of 51 ports are taken, and says how to choose one', async () => {
    const first = await takeRun(51);
    await expect(choosePort({ wanted: '', first })).rejects.toThrow(
      `The ports ${first} to ${first + 50} are all taken. Set PORT to a free one: PORT=8080 npm start.`,
    );
  });
});

describe('probePort', () => {
  it('tells a taken port from a free one, and leaves the free one free', async () => {
    const port = await taken();
    expect(await probePort(port)).toBe('EADDRINUSE');
    const free = await choosePort({ wanted: '', first: port });
    expect([await probePort(free), await probePort(free)]).toEqual([null, null]);
  });
});
