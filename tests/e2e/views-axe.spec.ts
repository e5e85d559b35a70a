import { expect, test } from '@playwright/test';
import { faults } from './support/axe';
import { BRIEFING_PATH } from './support/site';
import { dress, prefer, SHARES, unfold } from './support/view';

/** What depends on how a page looks; axe.spec.ts asks everything of the standard view. */
const RULES = ['color-contrast', 'target-size'];
/** Seven to one. */
const ENHANCED = ['color-contrast-enhanced'];

const VIEWS: Readonly<Record<string, readonly string[]>> = {
  dark: RULES,
  'size3 dark': ['target-size'],
  large: RULES,
  contrast: ENHANCED,
  'contrast dark': ENHANCED,
};

/** On every type of page, what the palettes and sizes do not repeat: the unit tests hold each palette to its contrast. */
const ON_EVERY_PAGE = ['dark', 'large', 'contrast'];

for (const [share, addresses] of SHARES.entries()) {
  test(`gives axe nothing to object to in any view (types of pages, share ${share + 1})`, async ({ page, context }) => {
    // The longest page takes axe seconds in each view where the machine does other work.
    test.slow();
    for (const address of addresses) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await prefer(context, '');
      await page.goto(address);
      await unfold(page);
      for (const view of ON_EVERY_PAGE) {
        await dress(page, view);
        expect.soft(await faults(page, 'html', VIEWS[view]), `${view}: ${address}`).toEqual([]);
      }
      // By any rule, on a phone, as served.
      await page.setViewportSize({ width: 375, height: 812 });
      await prefer(context, 'large');
      await page.reload();
      expect.soft(await faults(page), `large on a phone: ${address}`).toEqual([]);
    }
  });
}

test('gives axe nothing to object to in the settings and in a checked draft, in any view', async ({ page }) => {
  await page.goto('/verify');
  await page
    .getByLabel('草稿')
    .fill('蓝佛安指出，营商环境是企业引得来、留得住、发展得好的关键。他强调“要坚持创新不停步”。昨天下午天气很好。');
  await page.getByRole('button', { name: '核对' }).click();
  await page.getByRole('status').waitFor();
  await page.getByText('阅读设置').click();
  for (const [view, rules] of Object.entries(VIEWS)) {
    await dress(page, view);
    expect.soft(await faults(page, 'html', rules), view).toEqual([]);
  }
});

test('gives axe nothing to object to in the colours that the system wishes for', async ({ page }) => {
  const wishes = [
    { wish: { colorScheme: 'dark' }, rules: RULES },
    { wish: { colorScheme: 'light', contrast: 'more' }, rules: ENHANCED },
    { wish: { colorScheme: 'dark', contrast: 'more' }, rules: ENHANCED },
  ] as const;
  // The palettes are those of the views (tests/unit/app/view-tokens.test.ts): here is seen that they come when wished for.
  for (const address of [`${BRIEFING_PATH}/source`, '/verify']) {
    await page.goto(address);
    for (const { wish, rules } of wishes) {
      await page.emulateMedia(wish);
      expect.soft(await faults(page, 'html', rules), `${JSON.stringify(wish)}: ${address}`).toEqual([]);
    }
  }
});
