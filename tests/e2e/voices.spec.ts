import { expect, test } from '@playwright/test';
import { BRIEFING_PATH, CINNABAR, PAGE_TYPES, SPOKEN, STATEMENTS } from './support/site';
import { SENTENCES } from './support/source';

const KAI = /^"?(KaiTi|Kaiti SC|STKaiti)"?,/;
const SONG = /^"?(Songti SC|SimSun|STSong)"?,/;

/** Says where on the page a colour stands, as “element: property”; `redOnly` takes every strong red for it. */
function paintedRed(cinnabar: string): { allowed: number; elsewhere: string[] } {
  const isRed = (color: string) => {
    const [r = 0, g = 0, b = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
    return color === cinnabar || (color.startsWith('rgb') && alpha > 0 && r - g > 50 && r - b > 50);
  };
  const elsewhere: string[] = [];
  let allowed = 0;
  for (const element of document.querySelectorAll('*')) {
    for (const pseudo of [undefined, '::before', '::after', '::marker']) {
      const style = getComputedStyle(element, pseudo);
      if (pseudo !== undefined && pseudo !== '::marker' && style.content === 'none') continue;
      const paint = (property: string, color: string) => {
        for (const one of color.match(/rgba?\([^)]*\)/g) ?? []) {
          if (!isRed(one)) continue;
          const isRule = property === 'border-left' && !pseudo && element.matches('blockquote.statement');
          // The same rule drawn small, one for each sentence that is said.
          const isPicture = property === 'border-left' && element.matches('.ticks b, .voice-said, .voice-both');
          if (isRule && one === cinnabar) allowed += 1;
          else if (isPicture && one === cinnabar) continue;
          else elsewhere.push(`${element.tagName}.${element.className}${pseudo ?? ''}: ${property} ${one}`);
        }
      };
      for (const side of ['left', 'right', 'top', 'bottom']) {
        const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
        if (width > 0) paint(`border-${side}`, style.getPropertyValue(`border-${side}-color`));
      }
      if (style.outlineStyle !== 'none') paint('outline', style.outlineColor);
      if (style.textDecorationLine !== 'none') paint('text-decoration', style.textDecorationColor);
      for (const property of ['color', 'background-color', 'background-image', 'box-shadow', 'fill', 'stroke'])
        paint(property, style.getPropertyValue(property));
    }
  }
  return { allowed, elsewhere };
}

test('keeps cinnabar for the rule beside statements, and that rule drawn small in the pictures, on every type of page', async ({
  page,
}) => {
  for (const path of PAGE_TYPES) {
    await page.goto(path);
    const { allowed, elsewhere } = await page.evaluate(paintedRed, CINNABAR);
    expect.soft(elsewhere, path).toEqual([]);
    expect.soft(allowed, path).toBe(await page.locator('blockquote.statement').count());
  }
});

test('sets what is said in 楷体 and everything else of the text in 宋体, the verb uncoloured', async ({ page }) => {
  await page.goto(BRIEFING_PATH);
  const pieces = await page.locator('main .sentence > span').evaluateAll((spans) =>
    spans.map((span) => ({
      said: span.classList.contains('said'),
      spoken: span.closest('blockquote') !== null,
      font: getComputedStyle(span).fontFamily,
      color: getComputedStyle(span).color,
      text: span.textContent ?? '',
    })),
  );
  expect(pieces.map(({ text }) => text).join('')).toBe([...SENTENCES.values()].join(''));
  for (const { said, spoken, font, text } of pieces) {
    expect.soft(font, text).toMatch(said ? KAI : SONG);
    if (said) expect.soft(spoken, text).toBe(true);
  }
  expect(new Set(pieces.map(({ color }) => color)).size).toBe(1);
});

test('draws what is said in a 楷体 that the machine or the site has, the quotation marks aside', async ({ page }) => {
  await page.goto(BRIEFING_PATH);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'main .said' });
  const texts = await page.locator('main .said').allInnerTexts();
  expect(nodeIds).toHaveLength(texts.length);
  for (const [index, nodeId] of nodeIds.entries()) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    const others = fonts.filter(({ familyName }) => !/kai|楷/i.test(familyName));
    const glyphs = others.reduce((sum, { glyphCount }) => sum + glyphCount, 0);
    expect.soft(glyphs, texts[index]).toBeLessThanOrEqual((texts[index]?.match(/[“”]/g) ?? []).length);
  }
});

test('shows each statement’s first sentence as one element: attribution, verb and what is said', async ({ page }) => {
  await page.goto(BRIEFING_PATH);
  for (const { id, verb } of STATEMENTS) {
    const sentence = page.locator(`blockquote.statement .sentence#${id}`);
    await expect(sentence, id).toHaveCount(1);
    const [before = '', said = ''] = await sentence.evaluate((element) => {
      const isSaid = (child: Element) => child.classList.contains('said');
      const join = (children: Element[]) => children.map((child) => child.textContent ?? '').join('');
      return [join([...element.children].filter((one) => !isSaid(one))), join([...element.children].filter(isSaid))];
    });
    expect(before, id).toMatch(new RegExp(`${verb}，?$`));
    expect(before + said, id).toBe(SENTENCES.get(id));
    expect(said.length, id).toBeGreaterThan(10);
  }
});

test('keeps the 12 sentences without speech out of the statement blocks, and the 39 with it in', async ({ page }) => {
  await page.goto(BRIEFING_PATH);
  const inside = await page.locator('blockquote .sentence').evaluateAll((all) => all.map(({ id }) => id));
  expect(inside).toEqual(SPOKEN);
  expect(inside).toHaveLength(39);
  await expect(page.locator('.narrative .sentence')).toHaveCount(12);
});
