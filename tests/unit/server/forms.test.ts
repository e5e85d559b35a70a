import { describe, expect, it } from 'vitest';
import { exchange, parse } from '../../e2e/support/socket';
import { ask, open, PAGE, request } from './site';

const FORM = 'Content-Type: application/x-www-form-urlencoded';

async function post(port: number, body: string) {
  return parse(await exchange(port, request('/verify', 'POST', FORM, `Content-Length: ${body.length}`) + body));
}

/** Sends so many forms, which wait for the one that is made; gives their answers as they come. */
async function crowd(count: number) {
  const { port, letGo, posted, mostMaking } = await open();
  const statuses: number[] = [];
  const send = async (body: string) => {
    const answer = await post(port, body);
    statuses.push(answer.status);
    return answer;
  };
  const first = send('text=slow');
  await expect.poll(() => posted).toEqual(['slow']);
  const others = Array.from({ length: count - 1 }, () => send('text=x'));
  return { port, letGo, posted, mostMaking, statuses, all: [first, ...others] };
}

describe('posted forms', () => {
  it('have their pages made one at a time, and all are answered', async () => {
    const { letGo, posted, mostMaking, all } = await crowd(8);
    expect(posted).toEqual(['slow']);
    letGo();
    expect((await Promise.all(all)).map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect([posted.length, mostMaking()]).toEqual([8, 1]);
  });

  it('are told to come back beyond eight, while the eight are answered', async () => {
    const { letGo, posted, statuses, all } = await crowd(12);
    await expect.poll(() => statuses).toEqual([503, 503, 503, 503]);
    letGo();
    const answers = await Promise.all(all);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(8);
    const refused = answers.filter(({ status }) => status === 503);
    expect(refused.map(({ headers }) => headers.get('retry-after'))).toEqual(['5', '5', '5', '5']);
    expect(posted).toHaveLength(8);
  });

  it('leave the other pages answered meanwhile, and the line open behind them', async () => {
    const { port, letGo, all } = await crowd(12);
    expect((await ask(port, '/')).body).toBe(PAGE);
    letGo();
    await Promise.all(all);
    expect((await post(port, 'text=x')).status).toBe(200);
  });
});
