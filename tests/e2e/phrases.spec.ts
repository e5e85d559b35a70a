import { expect, test } from '@playwright/test';
import { print, squeeze } from './support/pdf';
import { PHRASES, phrasePath, placeOf } from './support/phrases';
import { BRIEFING_PATH, SPEECH_NOTE, statementPath } from './support/site';
import { textsOf } from './support/source';

test('lists the 16 phrases in the text’s order, each with its place and whose words it is', async ({ page }) => {
  await page.goto('/phrases');
  await expect(page.getByRole('status')).toHaveText('共16个，按原文次序。');
  const rows = page.locator('.phrase-list > li');
  await expect(rows).toHaveCount(16);
  for (const [index, [slug, words, sentence, voice]] of PHRASES.entries()) {
    const row = rows.nth(index);
    const name = row.getByRole('link', { name: `“${words}”`, exact: true });
    await expect(name).toHaveAttribute('href', phrasePath(slug));
    await expect(row).toContainText('1处');
    await expect(row.getByRole('link', { name: placeOf(sentence) })).toHaveAttribute(
      'href',
      `${BRIEFING_PATH}#${sentence}`,
    );
    const said = voice === '叙述' ? '叙述' : `转述　蓝佛安　${voice}`;
    await expect(row.locator('.voice')).toHaveText(said);
  }
});

test('shows each phrase marked where it stands, with its voice, its section and its place', async ({ page }) => {
  for (const [slug, words, sentence, voice] of PHRASES) {
    await page.goto(phrasePath(slug));
    await expect(page).toHaveTitle(`引号用语：“${words}” - 政策简读`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`“${words}”`);
    await expect(page.getByText('所收报道中加引号1处，此外没有出现。')).toBeVisible();
    await expect(page.locator('main mark')).toHaveText([words]);
    const holder = page.locator('main .sentence').filter({ has: page.locator('mark') });
    await expect(holder).toHaveText(textsOf([sentence]));
    const margin = page.locator('.margin');
    await expect(margin.getByRole('link', { name: placeOf(sentence), exact: true })).toHaveAttribute(
      'href',
      `${BRIEFING_PATH}#${sentence}`,
    );
    await expect(margin).toContainText(voice === '叙述' ? '叙述' : '转述');
    const label = page.locator('main .speech-label');
    if (voice === '叙述') await expect(label).toHaveCount(0);
    else await expect(label).toContainText(voice);
    await expect(page.getByText(SPEECH_NOTE)).toHaveCount(voice === '叙述' ? 0 : 1);
    // None is marked as settled by an editor.
    await expect(page.getByRole('main')).not.toContainText('提法');
  }
});

test('leads from a statement to its phrase, from there to the statements that say it, and to the text', async ({
  page,
}) => {
  await page.goto(statementPath('p2s11'));
  await page.getByRole('link', { name: '“三无三可”' }).click();
  await expect(page).toHaveURL(new RegExp(`${phrasePath('san-wu-san-ke')}$`));
  await page.getByRole('link', { name: '含此用语的转述1处' }).click();
  await expect(page).toHaveURL(/\/quotes\?phrase=san-wu-san-ke$/);
  await expect(page.locator('main blockquote')).toHaveCount(1);
  await page.goBack();
  await page.locator('.margin').getByRole('link', { name: '第2段第12句', exact: true }).click();
  await expect(page.locator(':target')).toHaveAttribute('id', 'p2s12');
});

test('finds the phrases in the navigation and on /about', async ({ page }) => {
  await page.goto('/about');
  await page.getByRole('main').getByRole('link', { name: '引号用语' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('引号用语');
  await page.goto('/');
  await page.getByRole('navigation', { name: '本站' }).getByRole('link', { name: '引号用语' }).click();
  await expect(page).toHaveURL(/\/phrases$/);
});

test('narrows the index to a letter, and says which letter or page there is not', async ({ page }) => {
  await page.goto('/phrases?letter=s&utm_source=x');
  await expect(page.getByRole('status')).toContainText('16个中的4个');
  await expect(page.locator('.phrase-list > li')).toHaveCount(4);
  await expect(page.getByRole('link', { name: 'S 4', exact: true })).toHaveAttribute('aria-current', 'true');
  await page.getByRole('link', { name: '显示全部' }).click();
  await expect(page.locator('.phrase-list > li')).toHaveCount(16);
  await page.goto('/phrases?letter=q&page=9');
  await expect(page.getByRole('status')).toContainText('没有以“q”开头的引号用语。');
  await expect(page.getByRole('status')).toContainText('没有第9页');
  await expect(page.locator('head meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  await page.goto(`${phrasePath('si-gan')}?page=2`);
  await expect(page.getByRole('main')).toContainText('没有第2页，现为第1页。');
  await expect(page.locator('main mark')).toHaveText(['四敢']);
});

test('answers 404 where the register has no such phrase', async ({ request }) => {
  for (const path of ['/phrases/nowhere', '/phrases/%E5%9B%9B%E6%95%A2', '/phrases/SI-GAN', '/phrases/si-gan/x'])
    expect((await request.get(path)).status(), path).toBe(404);
});

test('prints a phrase with its marks, its voice and its address', async ({ page }, info) => {
  await page.goto(phrasePath('he-li-fen-gong-xie-tong-fa-zhan'));
  const paper = await print(page, info.outputPath('phrase.pdf'));
  for (const words of [
    '所收报道中加引号1处',
    '转述',
    '蓝佛安',
    '第4段第3句',
    phrasePath('he-li-fen-gong-xie-tong-fa-zhan'),
  ])
    expect(paper.text).toContain(squeeze(words));
  expect(paper.text).not.toContain('引用');
  await page.emulateMedia({ media: 'print' });
  // Ground colours are not printed: the line under it tells it.
  const line = await page
    .locator('main mark')
    .first()
    .evaluate((mark) => getComputedStyle(mark).boxShadow);
  expect(line).not.toBe('none');
});
