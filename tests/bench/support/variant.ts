/** The same page twice, from one plain server: with its style sheet inlined, and with the sheet linked. */
import { createServer, type Server } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { HOST, TOPIC } from './site';

const SHEET = '/linked.css';

/** Serves our page at /inlined and the linked variant at /linked, both compressed; the rest is asked of our server. */
export async function serveVariants(ours: number, port: number): Promise<Server> {
  const origin = `http://${HOST}:${ours}`;
  const html = await (await fetch(origin + TOPIC)).text();
  const sheet = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1];
  if (sheet === undefined) throw new Error('The page has no inlined style sheet.');
  const linked = html.replace(`<style>${sheet}</style>`, `<link rel="stylesheet" href="${SHEET}">`);
  const made = new Map([
    ['/inlined', { type: 'text/html; charset=utf-8', body: brotliCompressSync(html) }],
    ['/linked', { type: 'text/html; charset=utf-8', body: brotliCompressSync(linked) }],
    [SHEET, { type: 'text/css; charset=utf-8', body: brotliCompressSync(sheet) }],
  ]);
  const server = createServer(async ({ url = '' }, response) => {
    const found = made.get(url);
    if (found) {
      const headers = { 'Content-Type': found.type, 'Content-Encoding': 'br', 'Content-Length': found.body.length };
      const cache = url === SHEET ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate';
      response.writeHead(200, { ...headers, 'Cache-Control': cache }).end(found.body);
      return;
    }
    const answer = await fetch(origin + url);
    const type = answer.headers.get('content-type') ?? 'text/plain';
    const cache = answer.headers.get('cache-control') ?? 'no-store';
    response.writeHead(answer.status, { 'Content-Type': type, 'Cache-Control': cache });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(port, HOST, resolve));
  return server;
}
