import { expect, test } from '@playwright/test';
import { print, squeeze } from './support/pdf';
import { BRIEFING_PATH, statementPath } from './support/site';
import { SENTENCES } from './support/source';

test('leads a reader from the home page over a topic and a statement to its place in the text, and to paper', async ({
  page,
}, info) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('table').getByRole('link', { name: '创新', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('创新');

  await page.getByRole('link', { name: '第2段第3至5句' }).click();
  await expect(page).toHaveURL(new RegExp(`${statementPath('p2s3')}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/转述\s*蓝佛安\s*指出/);

  await page.getByRole('link', { name: '在全文中阅读' }).click();
  await expect(page).toHaveURL(new RegExp(`${BRIEFING_PATH}#p2s3$`));
  const sentence = page.locator('#p2s3');
  await expect(sentence).toBeInViewport({ ratio: 1 });
  await expect(sentence).toHaveText(SENTENCES.get('p2s3') ?? '');
  await expect(page.locator(':target')).toHaveAttribute('id', 'p2s3');
  const ground = (id: string) => page.locator(id).evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await ground('#p2s3')).not.toBe(await ground('#p2s4'));

  const paper = await print(page, info.outputPath('briefing.pdf'));
  expect(paper.text).toContain(squeeze(SENTENCES.get('p2s3') ?? 'missing'));
});

test('moves the mark to the sentence whose number is pressed, and back with the browser’s back button', async ({
  page,
}) => {
  await page.goto(`${BRIEFING_PATH}#p2s3`);
  await page.getByRole('link', { name: '第2段第5句的链接' }).click();
  await expect(page).toHaveURL(/#p2s5$/);
  await expect(page.locator(':target')).toHaveAttribute('id', 'p2s5');
  await expect(page.locator('#p2s5')).toBeInViewport();
  await page.goBack();
  await expect(page.locator(':target')).toHaveAttribute('id', 'p2s3');
});

test('leads from a task to the visits that share its topic, and from the visit back to the task', async ({ page }) => {
  await page.goto(BRIEFING_PATH);
  await page.getByRole('main').getByRole('link', { name: '任务5项' }).click();
  await page.locator('#task-3').getByRole('link', { name: '太原锅炉集团' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('太原锅炉集团');
  await page.getByRole('link', { name: /^任务3/ }).click();
  await expect(page.locator(':target')).toHaveAttribute('id', 'task-3');
  await expect(page.locator('#task-3')).toBeInViewport();
});
