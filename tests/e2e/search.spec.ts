import { expect, type Page, test } from '@playwright/test';
import { BRIEFING_PATH, BRIEFING_TITLE, MARKED, SEARCHED } from './support/site';
import { textsOf } from './support/source';

const found = (page: Page) => page.locator('main .sentence');
const marks = (page: Page) => page.locator('main mark');

/** Types into the page's own form and sends it. */
async function searchFor(page: Page, text: string): Promise<void> {
  await page.getByRole('search').getByRole('searchbox', { name: '检索全文' }).fill(text);
  await page.getByRole('search').getByRole('button', { name: '检索' }).click();
}

test.use({ javaScriptEnabled: false });

test('is reached from every page, and from a form on the home page, without JavaScript', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('navigation', { name: '本站' }).getByRole('link', { name: '检索' })).toHaveAttribute(
    'href',
    '/search',
  );
  await searchFor(page, '专业镇');
  await expect(page).toHaveURL(SEARCHED);
  await expect(page.getByRole('status')).toHaveText('“专业镇”共6处，见于3节4句。');
  await expect(page.getByRole('searchbox')).toHaveValue('专业镇');
});

test('shows each hit sentence whole, in its voice, with its hits marked', async ({ page }) => {
  await page.goto(SEARCHED);
  await expect(found(page)).toHaveText(textsOf(['p1s1', 'p1s6', 'p1s7', 'p5s9']));
  await expect(marks(page)).toHaveText(Array.from({ length: 6 }, () => '专业镇'));
  const statements = page.locator('main blockquote');
  await expect(statements).toHaveCount(2);
  await expect(statements.nth(0).locator('.speech-label')).toContainText('转述 蓝佛安 强调'.replaceAll(' ', ''));
  await expect(statements.nth(1).locator('.speech-label')).toContainText('转述蓝佛安指出（第5段第1句起）');
  await expect(statements.nth(1).locator('.said mark')).toHaveCount(2);
});

test('opens a hit in the text with every hit still marked', async ({ page }) => {
  await page.goto(SEARCHED);
  await page.getByRole('link', { name: '全文第5段第9句' }).click();
  await expect(page).toHaveURL(`${MARKED}#p5s9`);
  await expect(page.locator('#p5s9')).toBeInViewport();
  await expect(marks(page)).toHaveText(Array.from({ length: 6 }, () => '专业镇'));
  await expect(page.getByRole('status')).toHaveText('已标出“专业镇”6处。');
  await page.getByRole('link', { name: '取消标记' }).click();
  await expect(page).toHaveURL(BRIEFING_PATH);
  await expect(marks(page)).toHaveCount(0);
});

test('changes nothing on the briefing’s page but the marks and the line that tells of them', async ({ request }) => {
  const bare = await (await request.get(BRIEFING_PATH)).text();
  const marked = await (await request.get(MARKED)).text();
  const main = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const unmarked = main(marked)
    .replace(/<\/?mark>/g, '')
    .replace(/<div class="marked-note">[\s\S]*?<\/div>/, '');
  expect(bare).not.toContain('<mark>');
  expect(unmarked).toBe(main(bare));
});

test('keeps searches and marked pages out of indexes, and the empty page in', async ({ page }) => {
  for (const path of [SEARCHED, MARKED]) {
    await page.goto(path);
    await expect(page.locator('head meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  }
  for (const path of ['/search', BRIEFING_PATH]) {
    await page.goto(path);
    await expect(page.locator('head meta[name="robots"]')).toHaveCount(0);
  }
});

test('finds simplified text for traditional characters, and says so', async ({ page }) => {
  await page.goto('/search');
  await searchFor(page, '三無三可');
  await expect(page.getByRole('status')).toHaveText('“三無三可”共1处，见于1节1句。');
  await expect(page.locator('main')).toContainText('已同时按简体“三无三可”检索。');
  await expect(marks(page)).toHaveText(['三无三可']);
});

test('is narrowed by links that say what they leave, and back', async ({ page }) => {
  await page.goto(SEARCHED);
  await page.getByRole('navigation', { name: '按类别筛选' }).getByRole('link', { name: '叙述 4' }).click();
  await expect(page.getByRole('status')).toContainText('按“叙述”筛选，余4处，见于2节3句。');
  await expect(marks(page)).toHaveCount(4);
  await page.getByRole('navigation', { name: '按主题筛选' }).getByRole('link', { name: '创新 1' }).click();
  await expect(page.getByRole('status')).toContainText('按“叙述”“创新”筛选，余1处，见于1节1句。');
  await page.getByRole('link', { name: '取消筛选' }).click();
  await expect(page).toHaveURL(SEARCHED);
});

test('says plainly that nothing is found, which terms are there, and what to try', async ({ page }) => {
  await page.goto('/search');
  await searchFor(page, '火星 专业镇');
  await expect(page.getByRole('status')).toContainText('没有哪一节同时含有“火星”“专业镇”。');
  await expect(page.getByRole('status').getByRole('listitem')).toHaveText(['“火星”：0处', '“专业镇”：6处']);
  await expect(found(page)).toHaveCount(0);
  await page.getByRole('status').getByRole('link', { name: '专业镇' }).click();
  await expect(page).toHaveURL(SEARCHED);
});

test('cuts a query of more than 200 characters, and says so', async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent('甲'.repeat(201))}`);
  await expect(page.locator('main')).toContainText('检索内容过长，只取前200字。');
  await expect(page.getByRole('searchbox')).toHaveValue('甲'.repeat(200));
  await page.goto(`/search?q=${encodeURIComponent('甲'.repeat(200))}`);
  await expect(page.locator('main')).not.toContainText('只取前');
});

test('says that there is nothing to search for in white space and quotation marks', async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent('“ ”')}`);
  await expect(page.getByRole('status')).toHaveText('没有可检索的文字：空白和引号不作检索。');
  await page.goto('/search?q=+&page=2');
  await expect(page.getByRole('status')).toHaveCount(0);
  await expect(page.getByRole('link', { name: '制储运加' })).toBeVisible();
});

test('takes markup in a query for the text that it is', async ({ page }) => {
  const query = '"><img src=x onerror=alert(1)>&amp;<mark>';
  await page.goto(`/search?q=${encodeURIComponent(query)}`);
  await expect(page.getByRole('searchbox')).toHaveValue(query);
  await expect(page.locator('main img, main mark')).toHaveCount(0);
});

test('offers searches that find something before anything is asked for', async ({ page }) => {
  await page.goto('/search');
  await page.getByRole('link', { name: '从0到1 国之大者' }).click();
  await expect(page.getByRole('status')).toHaveText('同时含有“从0到1”“国之大者”的共1节，合计2处、2句。');
  await expect(page.locator('main .group-head')).toContainText(BRIEFING_TITLE);
});
