import { describe, expect, it } from 'vitest';
import { release, serve } from './release';
import { ask } from './site';

const isThere = (target: string) => !target.includes('missing') && target !== '/export/print.docx';
const composed = (name: string) => `/print?s=${name}`;
const word = (name: string) => `/export/print.docx?s=${name}`;

/** A site whose composed documents are made when they are let go; tells what is being made. */
async function open() {
  release();
  let letGo = (): void => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const making: string[] = [];
  const port = await serve(isThere, async (target) => {
    if (!target.includes('?s=')) return;
    making.push(target);
    await gate;
  });
  return { port, making, letGo: () => letGo() };
}

describe('a file that its route does not have', () => {
  it('is the site’s own page for 404, not for 500, and as whole the next time', async () => {
    const { port, letGo } = await open();
    letGo();
    for (const target of ['/export/print.docx', word('missing'), word('missing')]) {
      const answer = await ask(port, target);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
      expect(answer.body).toContain('<title>/errors/404</title>');
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
  });
});

describe('composed documents', () => {
  it('are made one at a time, pages and Word alike, and a crowd beyond eight is told to come back', async () => {
    const { port, making, letGo } = await open();
    const targets = ['a', 'b', 'c', 'd', 'e'].flatMap((name) => [composed(name), word(name)]);
    const statuses: number[] = [];
    const all = targets.map(async (target) => {
      const answer = await ask(port, target);
      statuses.push(answer.status);
      return answer;
    });
    await expect.poll(() => statuses).toEqual([503, 503]);
    expect(making).toHaveLength(1);
    letGo();
    const answers = await Promise.all(all);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(8);
    const refused = answers.filter(({ status }) => status === 503);
    expect(refused.map(({ headers }) => headers.get('retry-after'))).toEqual(['5', '5']);
  });

  it('leave other pages answered meanwhile, are made once for all who ask, and are there when the crowd has gone', async () => {
    const { port, making, letGo } = await open();
    const same = Array.from({ length: 20 }, () => ask(port, composed('a')));
    await expect.poll(() => making).toEqual([composed('a')]);
    for (const target of ['/topics/reading', '/search?q=a', '/print', '/print?briefing=a&page=2'])
      expect((await ask(port, target)).status).toBe(200);
    letGo();
    expect((await Promise.all(same)).map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(making).toHaveLength(1);
    expect((await ask(port, word('b'))).status).toBe(200);
  });
});
