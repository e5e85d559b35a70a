/** Requests a second for one page over 50 connections: ours, nginx with the mirror's files, and `next start`, in turns. */
import { startNginx } from './support/nginx';
import { end, layOut, startNext, startOurs } from './support/site';
import { judged, median, type Row } from './support/table';
import { type Load, load } from './support/wrk';

const ROUNDS = 3;
const SECONDS = 4;
const PORTS = { ours: 3501, nginx: 3502, next: 3503 };
const NAMES = ['ours', 'nginx', 'next'] as const;

export async function throughput(): Promise<Row[]> {
  layOut();
  const children = [await startOurs(PORTS.ours), await startNginx('mirror.conf', PORTS.nginx, [PORTS.ours])];
  children.push(await startNext(PORTS.next));
  const rounds: Record<(typeof NAMES)[number], Load[]> = { ours: [], nginx: [], next: [] };
  for (const name of NAMES) await load(PORTS[name], 2);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const name of NAMES) rounds[name].push(await load(PORTS[name], SECONDS));
  const brotli = await load(PORTS.ours, SECONDS, undefined, 'gzip, deflate, br');
  for (const child of children) await end(child);
  const rate = (name: (typeof NAMES)[number]) => median(rounds[name].map((one) => one.requestsPerSecond));
  const p99 = (name: (typeof NAMES)[number]) => median(rounds[name].map((one) => one.p99));
  const show = (name: (typeof NAMES)[number]) => `${rate(name).toFixed(0)}/s, p99 ${p99(name).toFixed(1)} ms`;
  // Each round compares what ran side by side, so that a busy moment weighs on both.
  const ratio = (other: 'nginx' | 'next') =>
    median(rounds.ours.map((one, at) => one.requestsPerSecond / (rounds[other][at]?.requestsPerSecond ?? Number.NaN)));
  const failed = NAMES.map((name) => rounds[name].reduce((sum, one) => sum + one.failed, 0));
  return [
    { what: 'ours, 2 workers', measured: show('ours') },
    { what: 'nginx, 2 workers, the same gzip bytes', measured: show('nginx') },
    { what: '`next start`', measured: show('next') },
    { what: 'ours, asked as browsers ask (brotli)', measured: `${brotli.requestsPerSecond.toFixed(0)}/s` },
    judged('ours ÷ nginx', ratio('nginx').toFixed(2), '≥ 0.3', ratio('nginx') >= 0.3),
    judged('ours ÷ `next start`', ratio('next').toFixed(1), '≥ 15', ratio('next') >= 15),
    judged('p99 of ours', `${p99('ours').toFixed(1)} ms`, '≤ 20 ms', p99('ours') <= 20),
    judged(
      'failed requests (ours, nginx, next)',
      failed.join(', '),
      '0',
      failed.every((count) => count === 0),
    ),
  ];
}
