import { expect, type Page, test } from '@playwright/test';
import { PHRASES } from './support/phrases';
import { BRIEFING, BRIEFING_TITLE, STATEMENTS, statementPath, TOPICS } from './support/site';
import { textsOf } from './support/source';

const VERBS = [
  ['指出', 5],
  ['强调', 3],
  ['勉励', 1],
  ['说', 2],
  ['要求', 1],
] as const;

/** What the index offers under a filter: label and count, and where it leads. */
async function choices(page: Page, name: string): Promise<string[]> {
  const items = page.getByRole('navigation', { name: `按${name}筛选` }).getByRole('listitem');
  return (await items.allInnerTexts()).map((text) => text.trim());
}

/** The statements that are listed, by the addresses of their own pages. */
async function listed(page: Page): Promise<string[]> {
  const links = page.locator('main .speech-label a');
  const all = await links.evaluateAll((found) =>
    found.map((link) => link.getAttribute('href')?.split('/').at(-1) ?? ''),
  );
  return [...new Set(all)];
}

test('lists all 12 statements in the text’s order, each with its verb, speaker and way to the text', async ({
  page,
}) => {
  await page.goto('/quotes');
  expect(await listed(page)).toEqual(STATEMENTS.map(({ id }) => id));
  await expect(page.getByRole('status')).toContainText('共12处转述');
  for (const { id, verb } of STATEMENTS) {
    const block = page.locator('blockquote').filter({ has: page.locator(`a[href="${statementPath(id)}"]`) });
    await expect(block.locator('.speech-label')).toContainText(/^\s*转述\s*蓝佛安/);
    await expect(block.locator('.speech-label')).toContainText(verb);
    await expect(block.locator('.sentence').first()).toHaveText(textsOf([id]).join(''));
  }
});

test('offers every topic, verb and briefing with the number of its statements', async ({ page }) => {
  await page.goto('/quotes');
  const topics = TOPICS.map(({ title, statements }) => `${title} ${statements}`);
  expect(await choices(page, '主题')).toEqual(['全部 12', ...topics]);
  expect(await choices(page, '引述动词')).toEqual(['全部 12', ...VERBS.map(([verb, count]) => `${verb} ${count}`)]);
  expect(await choices(page, '报道')).toEqual(['全部 12', `${BRIEFING_TITLE} 12`]);
});

test('offers behind one line every visit and every phrase that is said, and joins them', async ({ page }) => {
  await page.goto('/quotes');
  await expect(page.getByRole('navigation', { name: '按调研点筛选' })).toBeHidden();
  await page.getByText('按调研点、引号用语筛选').click();
  expect((await choices(page, '调研点')).slice(0, 4)).toEqual([
    ...['全部 12', '清徐精细化工循环产业园 1', '清徐老陈醋专业镇（报道未写明是否到过） 1', '太原第一实验室 2'],
  ]);
  expect(await choices(page, '引号用语')).toEqual(['全部 12', ...PHRASES.slice(1).map(([, words]) => `“${words}” 1`)]);
  await page.getByRole('link', { name: '太原第一实验室 2', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/quotes\\?briefing=${BRIEFING}&visit=taiyuan-first-laboratory$`));
  expect(await listed(page)).toEqual(['p2s2', 'p2s3']);
  // What is chosen stays in sight.
  await page.getByRole('link', { name: '“国之大者” 1', exact: true }).click();
  expect(await listed(page)).toEqual(['p2s3']);
  await expect(page.locator('main blockquote .sentence')).toHaveText(textsOf(['p2s4']));
  await expect(page).toHaveTitle(/^转述索引：.*太原第一实验室：“国之大者” - /);
});

for (const asked of ['2', '0', 'x']) {
  test(`says that there is no page ${asked}, and shows the first`, async ({ page }) => {
    await page.goto(`/quotes?page=${asked}`);
    await expect(page.getByRole('status')).toContainText(`没有第${asked}页，现为第1页。`);
    expect(await listed(page)).toHaveLength(12);
    await expect(page.locator('head meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  });
}

test('filters by each topic and verb as a plain link, and lists as many as it says', async ({ page }) => {
  const offers = [...TOPICS.map(({ title, statements }) => [title, statements] as const), ...VERBS];
  for (const [label, count] of offers) {
    await page.goto('/quotes');
    await page.getByRole('link', { name: `${label} ${count}`, exact: true }).click();
    await expect(page.getByRole('status')).toContainText(`12处转述中的${count}处`);
    expect(await listed(page), label).toHaveLength(count);
    const chosen = page.getByRole('link', { name: `${label} ${count}`, exact: true });
    await expect(chosen).toHaveAttribute('aria-current', 'true');
  }
});

test('joins filters, and counts anew what each choice leaves', async ({ page }) => {
  await page.goto(`/quotes?topic=innovation&verb=${encodeURIComponent('指出')}&briefing=${BRIEFING}`);
  expect(await listed(page)).toEqual(['p1s4', 'p2s3', 'p2s8', 'p5s1']);
  expect(await choices(page, '引述动词')).toEqual(['全部 5', '指出 4', '强调 0', '勉励 1', '说 0', '要求 0']);
  expect(await choices(page, '主题')).toEqual([
    '全部 5',
    '产业链和专业镇 2',
    '创新 4',
    '营商环境 1',
    '消费 1',
    '养老 1',
    '五项任务 1',
  ]);
  await page.getByRole('link', { name: '显示全部' }).click();
  await expect(page).toHaveURL(/\/quotes$/);
});

test('shows of a long statement the parts under the topic, marked 节录, with a link to the whole', async ({ page }) => {
  await page.goto('/quotes?topic=eldercare');
  expect(await listed(page)).toEqual(['p3s6', 'p5s1']);
  const long = page.locator('blockquote').filter({ hasText: '节录' });
  await expect(long).toHaveCount(1);
  await expect(long.locator('.sentence')).toHaveText(textsOf(['p5s17']));
  await expect(long).toContainText('指出（第5段第1句起）');
  await long.getByRole('link', { name: '第5段第1至17句' }).click();
  await expect(page).toHaveURL(new RegExp(`${statementPath('p5s1')}$`));
});

for (const [name, query] of [
  ['topic', 'topic=nowhere'],
  ['verb', `verb=${encodeURIComponent('表态')}`],
  ['briefing', 'briefing=nowhere'],
  ['visit', 'visit=symposium'],
  ['phrase', 'phrase=nowhere'],
] as const) {
  test(`says so when the ${name} of a filter is unknown`, async ({ page }) => {
    const answer = await page.goto(`/quotes?${query}`);
    expect(answer?.status()).toBe(200);
    const value = decodeURIComponent(query.split('=')[1] ?? '');
    await expect(page.getByRole('status')).toContainText(`没有“${value}”这个筛选条件`);
    await expect(page.locator('main blockquote')).toHaveCount(0);
    await expect(page.locator('head meta[name="robots"]')).toHaveAttribute('content', /noindex/);
    await page.getByRole('link', { name: '显示全部' }).click();
    await expect(page.getByRole('status')).toContainText('共12处转述');
    expect(await listed(page)).toHaveLength(12);
  });
}

test('takes the first of a repeated value, drops names it does not know, and shows markup as text', async ({
  page,
}) => {
  await page.goto('/quotes?topic=consumption&topic=eldercare&utm_source=x&_rsc=1');
  expect(await listed(page)).toEqual(['p3s3', 'p5s1']);
  await expect(page.locator('a[href*="utm_source"]')).toHaveCount(0);
  await page.goto(`/quotes?verb=${encodeURIComponent('<b id="injected">x</b>')}`);
  await expect(page.getByRole('status')).toContainText('<b id="injected">x</b>');
  await expect(page.locator('#injected')).toHaveCount(0);
  await page.goto(`/quotes?topic=${'长'.repeat(500)}`);
  await expect(page.getByRole('status')).toContainText(`“${'长'.repeat(60)}”`);
});
