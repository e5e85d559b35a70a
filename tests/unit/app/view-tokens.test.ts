import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paperColour } from '@/lib/paths';

type Tokens = ReadonlyMap<string, string>;

const DARK_SYSTEM = '(prefers-color-scheme: dark)';
const MORE = '(prefers-contrast: more)';

/** Every place at which a palette must stand, so that the reader's choice and the system's wish give the same. */
const PALETTES = {
  light: ['@theme'],
  dark: [`${DARK_SYSTEM} html:not([data-view~="light"])`, 'html[data-view~="dark"]'],
  'high contrast': [`${MORE} :root`, 'html[data-view~="contrast"]'],
  'high contrast, dark': [
    `${MORE} and ${DARK_SYSTEM} html:not([data-view~="light"])`,
    `${MORE} html[data-view~="dark"]`,
    `${DARK_SYSTEM} html[data-view~="contrast"]:not([data-view~="light"])`,
    'html[data-view~="contrast"][data-view~="dark"]',
  ],
} as const;

const [TOKENS, VIEW] = ['tokens', 'view'].map((name) => readFileSync(`app/styles/${name}.css`, 'utf8'));

/** Gives the tokens of each rule by where it stands: its query, but for the screen, and its selector. */
function rulesOf(sheet: string): Map<string, Tokens> {
  const within: string[] = [];
  const rules = new Map<string, Tokens>();
  for (const line of sheet.replaceAll(/\/\*[\s\S]*?\*\//g, '').split('\n')) {
    const [, opened] = /^\s*(.+) \{$/.exec(line) ?? [];
    if (opened !== undefined) within.push(opened);
    if (line.trim() === '}') within.pop();
    const [, name, value] = /^\s*--([\w-]+): (.+);$/.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    const place = within.filter((one) => !/^@(?:media screen|layer)/.test(one)).join(' ');
    const key = place.replaceAll('@media ', '');
    rules.set(key, new Map([...(rules.get(key) ?? []), [name, value]]));
  }
  return rules;
}

const RULES = rulesOf(`${TOKENS}\n${VIEW}`);

const only = (tokens: Tokens | undefined, start: string) =>
  Object.fromEntries([...(tokens ?? [])].filter(([name]) => name.startsWith(start) && !name.includes('code')));

/** Gives the relative luminance of a colour (WCAG 2). */
function luminance(colour: string): number {
  const digits = colour.slice(1);
  const six = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(six.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(palette: Record<string, string>, one: string, other: string): number {
  const [low = 0, high = 0] = [one, other]
    .map((name) => luminance(palette[`color-${name}`] ?? ''))
    .toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each(Object.entries(PALETTES))('the palette %s', (name, places) => {
  const palette = only(RULES.get(places[0]), 'color-');

  it('is the same wherever it stands', () => {
    expect(Object.keys(palette)).toHaveLength(7);
    for (const place of places) expect(only(RULES.get(place), 'color-'), place).toEqual(palette);
  });

  it('has enough contrast for words on every ground, and for what surrounds a control', () => {
    const enough = name.includes('contrast') ? 7 : 4.5;
    for (const ink of ['ink', 'soft'])
      for (const ground of ['paper', 'marked', 'hit'])
        expect(ratio(palette, ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(enough);
    // Buttons and fields have a frame of soft, the rule of speech is all that some see of it.
    for (const line of ['soft', 'speech', ...(name.includes('contrast') ? ['rule'] : [])])
      expect(ratio(palette, line, 'paper'), line).toBeGreaterThanOrEqual(3);
  });
});

it('gives browsers the ground of each palette for what they paint around the page', () => {
  const grounds = { light: '', dark: 'dark', 'high contrast': 'contrast', 'high contrast, dark': 'contrast dark' };
  for (const [name, places] of Object.entries(PALETTES))
    expect(only(RULES.get(places[0]), 'color-')['color-paper'], name).toBe(
      paperColour(Object.entries(grounds).find(([one]) => one === name)?.[1] ?? 'light', 'light'),
    );
});

it('names no palette in the sheet that is not tested', () => {
  const known: string[] = Object.values(PALETTES).flat();
  const found = [...RULES].filter(([, tokens]) => tokens.has('color-ink')).map(([place]) => place);
  expect(found.toSorted()).toEqual(known.toSorted());
});

it('makes a row to touch of a line and its padding in every size', () => {
  for (const place of ['@theme', ...['size2', 'size3', 'large'].map((size) => `html[data-view~="${size}"]`)]) {
    const lengths = only(RULES.get(place), 'spacing-');
    const rem = (name: string) => Number.parseFloat(lengths[`spacing-${name}`] ?? '');
    expect(rem('target'), place).toBe(rem('line') + 2 * 0.375);
  }
});

it('sets 大字版 in 22 px or more, in labels 20, on lines twice as high, with targets of 60', () => {
  const large = RULES.get('html[data-view~="large"]');
  const px = (name: string) => 16 * Number.parseFloat(large?.get(name) ?? '');
  expect(px('text-body')).toBeGreaterThanOrEqual(22);
  expect(px('text-label')).toBeGreaterThanOrEqual(20);
  expect([px('spacing-line') / px('text-body'), px('spacing-label') / px('text-label')]).toEqual([2, 2]);
  expect(px('spacing-target')).toBe(60);
});
