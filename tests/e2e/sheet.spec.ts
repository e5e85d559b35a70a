import { expect, type Page, test } from '@playwright/test';
import postcss, { type Rule } from 'postcss';
import { strangers } from './support/old-browser';
import { BRIEFING_PATH, COMPOSED, NOWHERE, PAGE_TYPES, PAGES, topicPath } from './support/site';
import { sheetIn, wholeSheet } from './support/whole-sheet';

/** What a page may weigh with its sheet and the module, in brotli; the whole text of the article takes more than is meant (docs/benchmarks.md). */
const mostBytes = (path: string) => (path === BRIEFING_PATH ? 17_800 : path === TOPIC ? 10_800 : 12_000);
const TOPIC = topicPath('innovation');

/** Selectors with the groups and declarations around them, in the sheet's order. */
function selectorsOf(css: string): { selector: string; key: string }[] {
  const found: { selector: string; key: string }[] = [];
  postcss.parse(css).walkRules((rule) => {
    const around: string[] = [];
    for (let one = rule.parent; one?.type === 'atrule'; one = one.parent)
      around.push('params' in one ? String(one.params) : '');
    for (const selector of rule.selectors)
      found.push({ selector, key: `${around.join()}|${selector}|${bodyOf(rule)}` });
  });
  return found;
}

/** What a rule says, without custom properties: a page has those alone that it uses. */
function bodyOf(rule: Rule): string {
  return rule.nodes
    .filter((node) => node.type !== 'decl' || !node.prop.startsWith('--'))
    .map(String)
    .join(';');
}

/** What a selector could match in some state, also one that the page is not in now. */
function anyState(selector: string): string {
  const bare = selector
    .replace(/::?(?:before|after|placeholder|marker|details-content)\b/g, '')
    .replace(
      /:not\((?:#\\#|#shown|:empty|:focus-visible)\)|:(?:hover|focus-visible|focus|target|disabled|checked|empty)\b/g,
      '',
    )
    .replace(/:has\((?:[^()]|\([^()]*\))*\)|:not\(\[data-view[^\]]*\]\)|\[data-view[^\]]*\]/g, '');
  return bare === '' || /[>+~ ]$/.test(bare) ? `${bare}*` : bare;
}

/** What of the whole sheet is missing in a page's though it concerns it. */
async function missing(page: Page, whole: string, html: string): Promise<string[]> {
  const sheet = sheetIn(html);
  const kept = selectorsOf(sheet).map(({ key }) => key);
  const has = new Set(kept);
  const all = selectorsOf(whole);
  const gone = all.filter(({ key }) => !has.has(key) && !key.endsWith('|')).map(({ selector }) => selector);
  const wanted = await page.evaluate(
    (list) => list.filter(([, bare]) => document.querySelector(bare) !== null).map(([selector]) => selector),
    gone.map((selector) => [selector, anyState(selector)] as const),
  );
  const isRule = (key: string) => !key.endsWith('|');
  const order = all.map(({ key }) => key).filter((key) => has.has(key) && isRule(key));
  if (order.join('\n') !== kept.filter(isRule).join('\n')) wanted.push('the order of the rules');
  const names = (pattern: RegExp, text: string) =>
    new Set([...text.matchAll(pattern)].flatMap(([, name]) => name ?? []));
  const set = names(/(--[\w-]+):/g, sheet);
  const known = names(/(--[\w-]+):/g, whole);
  for (const token of names(/var\(\s*(--[\w-]+)/g, html)) if (known.has(token) && !set.has(token)) wanted.push(token);
  return wanted;
}

test('cuts the sheet down to a page without the loss of a rule that concerns it', async ({ page }) => {
  const whole = wholeSheet().replaceAll('url(../', 'url(/_next/static/');
  for (const path of [...PAGE_TYPES, NOWHERE]) {
    const html = (await (await page.goto(path))?.text()) ?? '';
    expect.soft(sheetIn(html).length, path).toBeLessThan(0.7 * whole.length);
    expect.soft(await missing(page, whole, html), path).toEqual([]);
  }
  // Without the rules of .row the test must have something to say.
  const html = (await (await page.goto(PAGE_TYPES[10] ?? ''))?.text()) ?? '';
  expect(await missing(page, whole, html.replaceAll('.row', '.rows'))).toContain('.row');
});

test('cuts the sheet for what a reader pastes as for any page, whatever it looks like', async ({ page, request }) => {
  const text =
    '蓝佛安指出，要叫响擦亮醋品牌。“专业镇”很重要。<style><i class="tasks ledger compose-form">&lt;b class="cover"&gt;';
  const html = await (await request.post('/verify', { form: { text } })).text();
  expect(sheetIn(html)).not.toMatch(/\.ledger|\.compose-form|\.cover/);
  await page.goto('/verify');
  await page.getByRole('textbox').first().fill(text);
  await page.getByRole('button', { name: '核对' }).click();
  await expect(page.locator('.verify-summary')).toBeVisible();
  expect(await missing(page, wholeSheet().replaceAll('url(../', 'url(/_next/static/'), html)).toEqual([]);
});

test('has nothing in its sheets that old browsers would stumble over', async ({ request }) => {
  expect(strangers(wholeSheet())).toEqual([]);
  const composed = await (await request.get(COMPOSED)).text();
  expect(strangers(sheetIn(composed))).toEqual([]);
  for (const css of [
    '@layer a{p{top:0}}',
    'p{inset:0}',
    'p{width:min(1px,2px)}',
    'a,p:is(b){top:0}',
    '@media (width>1px){p{top:0}}',
    'p{top:1dvh}',
    'p{color:color-mix(in srgb,var(--a),red)}',
  ])
    expect(strangers(css).join(), css).toContain('tests/e2e/support/floor.ts');
});

test('sends every page with its sheet and the module in few bytes', async ({ baseURL }) => {
  const sent = async (path: string) => {
    const answer = await fetch(`${baseURL}${path}`, { headers: { 'Accept-Encoding': 'br' } });
    return { text: await answer.text(), bytes: Number(answer.headers.get('content-length')) };
  };
  for (const path of PAGES) {
    const { text, bytes } = await sent(path);
    const modules = [...text.matchAll(/<script type="module" src="([^"]+)"/g)].flatMap(([, src]) => src ?? []);
    expect(modules, path).toHaveLength(1);
    const module = await sent(modules[0] ?? '');
    expect.soft(bytes + module.bytes, path).toBeLessThanOrEqual(mostBytes(path));
  }
});
