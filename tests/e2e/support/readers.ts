/** Readers who ask for one page after another and forgive nothing. */
import { type Agent, get } from 'node:http';
import { TITLES } from './served-copy';
import { BRIEFING_PATH } from './site';

/** Asks for a path; what goes wrong is the text of the answer, with status 0. */
export function ask(
  port: number,
  path: string,
  agent: Agent | false = false,
  limitMs = 40_000,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve) => {
    const options = { host: '127.0.0.1', port, path, agent, timeout: limitMs };
    const request = get(options, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece) => pieces.push(piece));
      answer.on('error', (error) => resolve({ status: 0, text: error.message }));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(pieces).toString() }));
    });
    request.on('timeout', () => request.destroy(new Error(`no answer within ${limitMs} ms`)));
    request.on('error', (error) => resolve({ status: 0, text: error.message }));
  });
}

/** Reads pages with their module, one after another, until it is told to stop; tells the titles seen and all that failed. */
export async function readPages(port: number, agent: Agent | false, stop: AbortSignal, onRead: () => void) {
  const titles = new Set<string>();
  const modules = new Set<string>();
  const failed: string[] = [];
  while (!stop.aborted) {
    const page = await ask(port, BRIEFING_PATH, agent);
    const module = /\/assets\/[0-9a-f]{12}\.js/.exec(page.text)?.[0] ?? '/none';
    // As a browser does, over a second connection.
    const script = await ask(port, module);
    for (const [path, { status, text }] of [[BRIEFING_PATH, page] as const, [module, script] as const])
      if (status !== 200) failed.push(`${path} ${status} ${text.slice(0, 80)}`);
    titles.add(Object.values(TITLES).find((title) => page.text.includes(title)) ?? '');
    modules.add(module);
    onRead();
  }
  return { titles, modules, failed };
}
