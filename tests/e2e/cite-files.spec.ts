import { expect, test } from '@playwright/test';
import { BRIEFING, BRIEFING_PATH, citePath, STATEMENTS, statementPath, visitPath } from './support/site';
import { type Head, zoteroItem } from './support/zotero';

test('sends each file with its type and a name to keep it under', async ({ request }) => {
  const types = {
    bib: 'application/x-bibtex; charset=utf-8',
    ris: 'application/x-research-info-systems; charset=utf-8',
    json: 'application/vnd.citationstyles.csl+json',
    txt: 'text/plain; charset=utf-8',
  };
  const places = ['', '/bell-tower-street', '/p1s1', ...STATEMENTS.map(({ id }) => `/quotes/${id}`)];
  for (const place of places)
    for (const [extension, type] of Object.entries(types)) {
      const answer = await request.get(`/export/citations/${BRIEFING}${place}.${extension}`);
      expect(answer.status()).toBe(200);
      expect(answer.headers()['content-type']).toBe(type);
      const name = `${BRIEFING}${place.replaceAll('/', '-')}.${extension}`;
      expect(answer.headers()['content-disposition']).toBe(`attachment; filename="${name}"`);
      expect(await answer.text()).toContain('[蓝佛安在太原调研]');
    }
  for (const path of ['nowhere.bib', `${BRIEFING}.pdf`, `${BRIEFING}/p9s9.bib`, `${BRIEFING}/quotes/p2s4.bib`])
    expect((await request.get(`/export/citations/${path}`)).status(), path).toBe(404);
});

test('saves a file when its link is pressed', async ({ page }) => {
  await page.goto(statementPath('p2s3'));
  await page.locator('.cite > summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.cite').getByRole('link', { name: 'RIS' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('taiyuan-2023-03-quotes-p2s3.ris');
});

test('tells Zotero the newspaper’s article on every page that shows or cites it', async ({ page, baseURL }) => {
  for (const path of [
    BRIEFING_PATH,
    statementPath('p5s1'),
    visitPath('bell-tower-street'),
    citePath(),
    citePath('closing'),
  ]) {
    await page.goto(path);
    const head: Head = await page.evaluate(() => ({
      tags: [...document.querySelectorAll('meta')].map((tag): [string, string] => [
        tag.getAttribute('name') ?? tag.getAttribute('property') ?? '',
        tag.content,
      ]),
      lang: document.documentElement.lang,
      canonical: document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href,
      location: location.href,
    }));
    expect(zoteroItem(head), path).toEqual({
      itemType: 'newspaperArticle',
      title: '[蓝佛安在太原调研]',
      publicationTitle: '太原晚报',
      date: '2023-03-20',
      language: 'zh-CN',
      url: `${baseURL}${path}`,
      creators: [],
    });
  }
});

test('keeps every statement’s page with its citation within 12 KB as sent', async ({ baseURL }) => {
  for (const { id } of STATEMENTS) {
    const answer = await fetch(`${baseURL}${statementPath(id)}`, { headers: { 'Accept-Encoding': 'br' } });
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(Number(answer.headers.get('content-length')), id).toBeLessThanOrEqual(12 * 1024);
  }
});
