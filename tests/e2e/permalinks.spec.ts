import { expect, test } from '@playwright/test';
import { BRIEFING_PATH, NOWHERE, SECTIONS, statementPath, TASKS_PATH, VISITS, visitPath } from './support/site';
import { SENTENCES } from './support/source';

test('gives every sentence a permalink that is seen, on the briefing page', async ({ page }) => {
  await page.goto(BRIEFING_PATH);
  for (const id of SENTENCES.keys()) {
    const link = page.locator(`main a[href="${BRIEFING_PATH}#${id}"]`);
    await expect(link, id).toHaveCount(1);
    await expect(link, id).toBeVisible();
    const [, paragraph, number] = /^p(\d+)s(\d+)$/.exec(id) ?? [];
    await expect(link, id).toHaveAccessibleName(`第${paragraph}段第${number}句的链接`);
  }
});

test('gives every section and task a permalink that is seen', async ({ page }) => {
  await page.goto(BRIEFING_PATH);
  for (const { slug } of SECTIONS) {
    const link = page.locator(`#${slug} a[href="${BRIEFING_PATH}#${slug}"]`);
    await expect(link, slug).toHaveCount(1);
    await expect(link, slug).toBeVisible();
  }
  await page.goto(TASKS_PATH);
  for (const number of [1, 2, 3, 4, 5])
    await expect(page.locator(`#task-${number} a[href="${TASKS_PATH}#task-${number}"]`)).toBeVisible();
});

test('marks the sentence, section or task that an address points at, and nothing else', async ({ page }) => {
  for (const [url, id] of [
    [`${BRIEFING_PATH}#p2s5`, 'p2s5'],
    [`${BRIEFING_PATH}#symposium`, 'symposium'],
    [`${TASKS_PATH}#task-3`, 'task-3'],
  ] as const) {
    await page.goto(url);
    const look = await page.locator(`#${id}`).evaluate((element) => {
      const read = () => [getComputedStyle(element).backgroundColor, getComputedStyle(element).boxShadow].join(' ');
      const pointedAt = read();
      location.hash = '';
      return { pointedAt, plain: read() };
    });
    expect(look.pointedAt, url).not.toBe(look.plain);
  }
});

test('redirects (302) each later sentence of a statement to the statement', async ({ request }) => {
  for (const [later, first] of [
    ['p5s9', 'p5s1'],
    ['p2s5', 'p2s3'],
    ['p6s3', 'p6s1'],
  ] as const) {
    const answer = await request.get(statementPath(later), { maxRedirects: 0 });
    const locations = answer.headersArray().filter(({ name }) => name.toLowerCase() === 'location');
    const targets = locations.map(({ value }) => new URL(value, answer.url()).pathname);
    expect.soft(targets, `${later} has one Location`).toEqual([statementPath(first)]);
    expect.soft(answer.status(), later).toBe(302);
  }
});

test("answers what it does not have with 404 and the site's own page", async ({ page }) => {
  for (const path of [
    NOWHERE,
    visitPath('symposium'),
    '/briefings/nowhere',
    '/briefings/nowhere/source',
    '/briefings/nowhere/tasks',
    '/topics/nowhere',
    statementPath('p9s9'),
    statementPath('p1s1'),
    statementPath('p2s5b'),
    '/quotes/nowhere/p1s4',
    '/nowhere',
  ]) {
    const answer = await page.goto(path);
    expect.soft(answer?.status(), path).toBe(404);
    await expect.soft(page.getByRole('heading', { level: 1 }), path).toHaveText('没有找到这一页');
    await expect.soft(page.getByRole('banner').getByRole('link', { name: '政策简读' }), path).toBeVisible();
    await expect.soft(page.getByRole('main').getByRole('link', { name: '首页' }), path).toBeVisible();
    await expect.soft(page.locator('html'), path).toHaveAttribute('lang', 'zh-CN');
    await expect.soft(page, path).toHaveTitle('没有找到这一页 - 政策简读');
  }
});

test('names the visit before and after in the text’s order', async ({ page }) => {
  for (const [index, { slug }] of VISITS.entries()) {
    await page.goto(visitPath(slug));
    const way = page.getByRole('navigation', { name: '按原文次序' }).getByRole('link');
    const beside = [VISITS[index - 1], VISITS[index + 1]].flatMap((one) => (one ? [visitPath(one.slug)] : []));
    const links = await way.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.filter((href) => !href.includes('#'))).toEqual(beside);
    expect(links).toContain(`${BRIEFING_PATH}#${slug}`);
  }
});
