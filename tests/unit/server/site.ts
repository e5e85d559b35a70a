/** The HTTP server on a port of this machine, with a site of a few answers behind it. */
import { onTestFinished } from 'vitest';
import { type Answer, makeAnswer } from '@/server/body';
import type { Verdict } from '@/server/guards';
import { makeServer } from '@/server/http';
import { log } from '@/server/log';
import { exchange, parse, type RawAnswer } from '../../e2e/support/socket';

export const PAGE = `<html lang="zh-CN"><p>${'太原'.repeat(400)}</p>`;
const HTML = { 'Content-Type': 'text/html; charset=utf-8' };

/** Opens the server; it is closed after the test. `/slow` and the form “slow” wait for `letGo`, `/broken` and `/quite-broken` throw. */
export async function open() {
  log.level = 'silent';
  let letGo = (): void => {};
  let waiting = false;
  let isQuiteBroken = false;
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const page = await makeAnswer(200, HTML, Buffer.from(PAGE));
  const error = (status: number): Promise<Answer> =>
    isQuiteBroken ? Promise.reject(new Error('no page')) : makeAnswer(status, HTML, Buffer.from(String(status)));
  const answer = (verdict: Verdict): Answer | Promise<Answer> => {
    if (verdict.kind !== 'path') return error(verdict.kind === 'refused' ? verdict.status : 404);
    if (verdict.path === '/') return page;
    isQuiteBroken = verdict.path === '/quite-broken';
    if (verdict.path !== '/slow') return Promise.reject(new Error('no page'));
    waiting = true;
    return gate.then(() => makeAnswer(200, HTML, Buffer.from('slow page')));
  };
  const posted: string[] = [];
  let making = 0;
  let mostMaking = 0;
  const post = async (path: string, text: string): Promise<Answer> => {
    posted.push(text);
    making += 1;
    mostMaking = Math.max(mostMaking, making);
    if (text === 'slow') await gate;
    making -= 1;
    return makeAnswer(200, HTML, Buffer.from(`${path} ${[...text].length}`));
  };
  const { server, drain } = makeServer({ release: 'a'.repeat(12), answer, post, error });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { port, drain, letGo: () => letGo(), isWaiting: () => waiting, posted, mostMaking: () => mostMaking };
}

/** The bytes of a request that closes behind its answer. */
export function request(target: string, method = 'GET', ...more: readonly string[]): string {
  const close = more.some((line) => line.startsWith('Connection')) ? [] : ['Connection: close'];
  return `${[`${method} ${target} HTTP/1.1`, 'Host: x', ...close, ...more].join('\r\n')}\r\n\r\n`;
}

/** Asks, and gives the answer. */
export async function ask(port: number, target: string, method = 'GET', ...more: string[]): Promise<RawAnswer> {
  return parse(await exchange(port, request(target, method, ...more)));
}
