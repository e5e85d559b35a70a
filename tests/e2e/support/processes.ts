/** What runs on this machine, and where one more may listen. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';

export interface Process {
  readonly pid: number;
  readonly parent: number;
  /** Resident memory. */
  readonly mebibytes: number;
}

const PAGE_BYTES = 4096;

/** Lists the processes that run; one that has ended and waits for its parent to look does not. */
export function processes(): Process[] {
  return process.platform === 'linux' ? fromProc() : fromPs();
}

function fromProc(): Process[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      // Behind the program's name, which may hold anything: state, parent, …, and as the 22nd the resident pages.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
      if (fields[0] === 'Z' || fields[0] === 'X') return [];
      const mebibytes = (Number(fields[21]) * PAGE_BYTES) / 1024 ** 2;
      return [{ pid: Number(name), parent: Number(fields[1]), mebibytes }];
    } catch {
      // It has ended meanwhile.
      return [];
    }
  });
}

function fromPs(): Process[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,stat='], { encoding: 'utf8' });
  return table.split('\n').flatMap((line) => {
    const [pid, parent, kibibytes, state = 'Z'] = line.trim().split(/\s+/);
    if (state.startsWith('Z')) return [];
    return [{ pid: Number(pid), parent: Number(parent), mebibytes: Number(kibibytes) / 1024 }];
  });
}

/** Gives a port of this machine that is free now. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? done(address.port) : fail(new Error('No port.'))));
    });
  });
}
