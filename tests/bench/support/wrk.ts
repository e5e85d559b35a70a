/** wrk from Debian: what it says, as numbers. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { HOST, TOPIC } from './site';

export interface Load {
  readonly requestsPerSecond: number;
  /** In milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly requests: number;
  /** Answers other than 2xx and 3xx, connections that broke, and reads and writes that failed or took too long. */
  readonly failed: number;
}

const UNITS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** Asks for a page over 50 connections for some seconds. */
export async function load(port: number, seconds: number, path = TOPIC, encoding = 'gzip'): Promise<Load> {
  const options = [
    '-t2',
    '-c50',
    `-d${seconds}s`,
    '--timeout',
    '5s',
    '--latency',
    '-H',
    `Accept-Encoding: ${encoding}`,
  ];
  const { stdout } = await promisify(execFile)('wrk', [...options, `http://${HOST}:${port}${path}`]);
  const number = (pattern: RegExp): number => Number(pattern.exec(stdout)?.[1] ?? 0);
  const time = (percent: number): number => {
    const [, value, unit] = new RegExp(`${percent}%\\s+([\\d.]+)(us|ms|s|m)`).exec(stdout) ?? [];
    return Number(value) * (UNITS[unit ?? ''] ?? Number.NaN);
  };
  const socket = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(stdout)?.slice(1) ?? [];
  return {
    requestsPerSecond: number(/Requests\/sec:\s+([\d.]+)/),
    p50: time(50),
    p99: time(99),
    requests: number(/(\d+) requests in/),
    failed: socket.reduce((sum, one) => sum + Number(one), number(/Non-2xx or 3xx responses: (\d+)/)),
  };
}
