import { describe, expect, it } from 'vitest';
import { release, serve } from './release';
import { ask } from './site';

const WITHDRAWN = {
  slug: 'gone',
  phrases: [],
  on: '2024-08-04',
  reason: '重复',
  sections: [{ slug: 'first', kind: 'visit' }],
  sentences: [{ id: 'p1s1' }, { id: 'p1s2' }],
  statements: [{ id: 'p1s1', sentences: ['p1s1', 'p1s2'] }],
};

/** A release with one withdrawn briefing, whose page Next has or has not; gives what Next was asked for. */
async function open(hasPage = true) {
  const library = {
    site: { name: '站' },
    topics: [],
    phrases: [],
    briefings: [],
    superseded: [],
    withdrawn: [WITHDRAWN],
  };
  release({ 'library.json': JSON.stringify(library) });
  const asked: string[] = [];
  const port = await serve(
    (target) => hasPage || !target.startsWith('/withdrawn'),
    async (target) => void asked.push(target),
  );
  asked.length = 0;
  return { port, asked };
}

describe('an address of a withdrawn briefing', () => {
  it.each([
    '/briefings/gone',
    '/briefings/gone?q=x',
    '/briefings/gone/source',
    '/briefings/gone/cite/first',
    '/briefings/gone/visits/first',
    '/quotes/gone/p1s1',
    '/quotes/gone/p1s2',
    '/api/briefings/gone.json',
    '/api/statements/gone/p1s1.json',
    '/export/briefings/gone.docx',
    '/export/briefings/gone.pdf',
    '/export/visits/gone/first.docx',
    '/export/citations/gone.bib',
    '/export/citations/gone/p1s2.ris',
    '/share/briefings/gone.png',
    '/share/statements/gone/p1s1.png',
  ])('answers 410 with the page that says so: %s', async (path) => {
    const { port, asked } = await open();
    const answer = await ask(port, path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([410, 'text/html; charset=utf-8']);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.body).toContain('<title>/withdrawn/gone</title>');
    // Never what it was: of its own address Next hears nothing.
    expect(asked).toEqual(['/withdrawn/gone']);
  });

  it('is rendered once for all of them', async () => {
    const { port, asked } = await open();
    for (const path of ['/briefings/gone', '/quotes/gone/p1s1', '/briefings/gone']) await ask(port, path);
    expect(asked).toEqual(['/withdrawn/gone']);
  });

  it('is found without its slash at the end too', async () => {
    const { port } = await open();
    const { status, headers } = await ask(port, '/briefings/gone/');
    expect([status, headers.get('location')]).toEqual([308, '/briefings/gone']);
  });

  it('is 500 where the page cannot be rendered, and tried again', async () => {
    const { port, asked } = await open(false);
    for (const _ of [1, 2]) expect((await ask(port, '/briefings/gone')).status).toBe(500);
    expect(asked).toEqual(['/withdrawn/gone', '/withdrawn/gone']);
  });
});

describe('the page that says so', () => {
  it('has no address of its own', async () => {
    const { port } = await open();
    for (const path of ['/withdrawn/gone', '/withdrawn/other', '/briefings/gone/visits/second'])
      expect((await ask(port, path)).status).toBe(404);
  });
});
