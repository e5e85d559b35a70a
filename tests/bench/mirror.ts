/** The mirror behind nginx answers as the server does, and hands on what is the server's. */
import { startNginx } from './support/nginx';
import { end, HOST, layOut, startOurs, TOPIC } from './support/site';
import { judged, type Row } from './support/table';

const [OURS, NGINX] = [3511, 3512];
const COMPARED = [
  ...['content-type', 'content-security-policy', 'cache-control', 'x-content-type-options'],
  'access-control-allow-origin',
];
const BROWSER = { headers: { 'Accept-Encoding': 'gzip, deflate, br' } };
const ASKED: readonly (readonly [what: string, path: string, init: RequestInit])[] = [
  ['a page', TOPIC, {}],
  ['the home page', '/', {}],
  ['the sitemap', '/sitemap.xml', {}],
  // 404 from both where the release has no SITE_URL.
  ['a feed', '/feeds/all.xml', {}],
  ['a JSON Feed', '/feeds/topics/innovation.json', {}],
  ['a document of the API', '/api/briefings/taiyuan-2023-03.json', {}],
  ['the schema of the API', '/api/schema.json', {}],
  ['a document that is not there', '/api/briefings/nothing.json', {}],
  ['a query', '/quotes?verb=%E6%8C%87%E5%87%BA', {}],
  ['a query that is dropped', `${TOPIC}?utm_source=x`, {}],
  ['a cookie', TOPIC, { headers: { Cookie: 'view=large' } }],
  ['a POST', TOPIC, { method: 'POST', body: 'x=1' }],
  ['a page that is not there', '/topics/nothing', {}],
  ['a file by its own name', `${TOPIC}.html`, {}],
  ['a twin by its own name', `${TOPIC}.html.br`, {}],
  ['a slash too much', `${TOPIC}/`, { redirect: 'manual' }],
];

async function ask(port: number, path: string, init: RequestInit): Promise<string> {
  const answer = await fetch(`http://${HOST}:${port}${path}`, init);
  const headers = COMPARED.map((name) => answer.headers.get(name)?.toLowerCase());
  return JSON.stringify([answer.status, headers, answer.headers.get('location'), await answer.text()]);
}

export async function mirror(): Promise<Row[]> {
  layOut();
  const ours = await startOurs(OURS);
  const nginx = await startNginx('mirror.conf', NGINX, [OURS]);
  const rows: Row[] = [];
  for (const [what, path, init] of ASKED) {
    const [direct, through] = [await ask(OURS, path, init), await ask(NGINX, path, init)];
    const same = direct === through;
    const shown = same ? `the same (${direct.slice(1, 4)})` : `${direct.slice(0, 200)} ≠ ${through.slice(0, 200)}`;
    rows.push(judged(what, shown, 'as from the server', same));
  }
  const encoding = (await fetch(`http://${HOST}:${NGINX}${TOPIC}`, BROWSER)).headers.get('content-encoding');
  rows.push(judged('encoding of a page', String(encoding), 'br', encoding === 'br'));
  await end(ours);
  const down = await fetch(`http://${HOST}:${NGINX}/quotes?verb=x`);
  const still = await fetch(`http://${HOST}:${NGINX}${TOPIC}`);
  const said = `${down.status} with the site's page: ${(await down.text()).includes('<main')}; a page ${still.status}`;
  rows.push(judged('the server is down', said, '502, page 200', down.status === 502 && still.status === 200));
  await end(nginx);
  return rows;
}
