import { describe, expect, it } from 'vitest';
import { type Answer, makeAnswer } from '@/server/body';
import { CACHE } from '@/server/headers';
import { applyView, Views } from '@/server/view';
import { exchange, parse } from '../../e2e/support/socket';
import { ask, open, request, PAGE as SENT } from './site';

const CHOICES =
  '<form class="view-settings" method="post" action="/view"><button name="text" value="large">大字版</button>' +
  '<button name="text" value="" aria-pressed="true">标准</button><button name="text" value="large" aria-pressed="false">大字版</button>' +
  '<button aria-pressed="true" name="colours" value="">随系统</button><button aria-pressed="false" value="dark" name="colours">深色</button></form>';
const PAGE = `<!DOCTYPE html><html lang="zh-CN"><body>${CHOICES}<p>&lt;html x name="text" value="large" aria-pressed="false"</p></body></html>`;
const HTML = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': CACHE.page };

const page = (headers: Record<string, string> = HTML, status = 200) => makeAnswer(status, headers, Buffer.from(PAGE));
/** What the buttons say that are pressed. */
const pressed = (html: string) =>
  [...html.matchAll(/<button[^>]* aria-pressed="true"[^>]*>([^<]*)</g)].map(([, label]) => label);
const text = (answer: Answer) => answer.bytes.identity.toString('utf8');

async function shown(views: Views, answer: Answer, view: string): Promise<Answer> {
  const found = await views.show(answer, view);
  if ('file' in found) throw new Error('a file');
  return found;
}

describe('a page in a view', () => {
  it('names the view for the sheet, and what is chosen in the settings alone', () => {
    const html = applyView(PAGE, 'large dark');
    expect(html).toMatch(/^<!DOCTYPE html><html data-view="large dark" lang="zh-CN">/);
    expect(pressed(html)).toEqual(['大字版', '深色']);
    expect(html).toContain('<p>&lt;html x name="text" value="large" aria-pressed="false"</p>');
  });

  it('tells the browser the ground of the page, whatever colours the system has', () => {
    const ground = (system: string, colour: string) =>
      `<meta name="theme-color" media="(prefers-color-scheme: ${system})" content="${colour}"/>`;
    const html = (light: string, dark: string) =>
      `<html ><head>${ground('light', light)}${ground('dark', dark)}</head>`;
    const neutral = html('#faf8f3', '#181613');
    for (const [view, light, dark] of [
      ['large', '#faf8f3', '#181613'],
      ['dark', '#181613', '#181613'],
      ['light', '#faf8f3', '#faf8f3'],
      ['contrast', '#fff', '#000'],
      ['contrast dark', '#000', '#000'],
    ] as const)
      expect(applyView(neutral, view)).toBe(html(light, dark).replace('<html ', `<html data-view="${view}" `));
  });

  it('keeps the standard of what is not chosen', () => {
    expect(pressed(applyView(PAGE, 'dark'))).toEqual(['标准', '深色']);
  });

  it('has a tag of its own, the status and headers of the page, and is made once', async () => {
    const [views, neutral] = [new Views(), await page(HTML, 404)];
    const dark = await shown(views, neutral, 'dark');
    expect([dark.status, dark.headers]).toEqual([404, neutral.headers]);
    expect(new Set([neutral.tag, dark.tag, (await shown(views, neutral, 'large')).tag]).size).toBe(3);
    expect(await shown(views, await page(HTML, 404), 'dark')).toBe(dark);
    expect(text(dark)).toContain('data-view="dark"');
  });

  it('is not kept where it was made for one reader', async () => {
    const [views, own] = [new Views(), await page({ ...HTML, 'Cache-Control': CACHE.never })];
    expect(await shown(views, own, 'dark')).not.toBe(await shown(views, own, 'dark'));
  });

  it('is the page itself in the standard view, and so is all that is no page', async () => {
    const file = await makeAnswer(200, { 'Content-Type': 'text/css' }, Buffer.from('a{}'));
    expect(await new Views().show(file, 'dark')).toBe(file);
    const neutral = await page();
    expect(await new Views().show(neutral, '')).toBe(neutral);
  });
});

describe('the form of the settings', () => {
  const FORM = 'Content-Type: application/x-www-form-urlencoded';
  const change = async (body: string, ...more: string[]) => {
    const { port } = await open();
    return parse(
      await exchange(port, request('/view', 'POST', FORM, `Content-Length: ${body.length}`, ...more) + body),
    );
  };

  it('sets the cookie and sends the reader back to the page', async () => {
    const answer = await change('colours=dark', 'Cookie: view=large', 'Referer: http://x/topics/a?page=2');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/topics/a?page=2']);
    expect(answer.headers.get('set-cookie')).toBe('view=large.dark; Path=/; Max-Age=31536000; SameSite=Lax');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['', '/'],
    ['Referer: http://elsewhere.invalid//evil.invalid/x', '/'],
    ['Referer: https://elsewhere.invalid/about', '/about'],
    ['Referer: http://x/view', '/'],
    ['Referer: nonsense', '/'],
    ['Referer: foo:/\\evil.invalid/x', '/'],
    ['Referer: foo:evil.invalid/x', '/'],
  ])('never leads to another site: %s', async (referer, location) => {
    const answer = await change('text=', ...(referer === '' ? [] : [referer]));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, location]);
    expect(answer.headers.get('set-cookie')).toContain('Max-Age=0');
  });

  it('is read as every form is', async () => {
    expect((await change('text=%FF')).status).toBe(400);
    expect((await change('text=evil&colours=x')).headers.get('set-cookie')).toContain('view=; ');
  });

  it('is no page', async () => {
    const { port } = await open();
    const answer = await ask(port, '/view');
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('shows every page in the view of the cookie', async () => {
    const { port } = await open();
    const [dark, plain] = [await ask(port, '/', 'GET', 'Cookie: a=b; view=dark'), await ask(port, '/')];
    expect([dark.body, plain.body]).toEqual([SENT.replace('<html', '<html data-view="dark"'), SENT]);
    expect(dark.headers.get('etag')).not.toBe(plain.headers.get('etag'));
    expect(dark.headers.get('vary')).toBe('Accept-Encoding, Cookie');
  });
});
