import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { oldBrowsers } from '@/scripts/styles/old-browsers';

/** What becomes of a sheet, without the blanks between. */
async function made(css: string): Promise<string> {
  const { css: text } = await postcss([oldBrowsers()]).process(css, { from: undefined });
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};>]) ?|([:,]) /g, '$1$2')
    .trim();
}

describe('layers', () => {
  it('are flattened in the order in which they are named, what is in none last', async () => {
    expect(await made('@layer a, b; i { top: 0 } @layer b { b { top: 0 } } @layer a { a { top: 0 } }')).toBe(
      'a{top:0}b{top:0}i{top:0}',
    );
  });

  it('let a later layer win where the lower one has more weight, and raise nothing else', async () => {
    const css =
      '@layer a { .x .y { color: red; top: 0 } } @layer b { .z { color: blue } .w { left: 0 } .v { color: red } }';
    expect(await made(css)).toBe('.x .y{color:red;top:0}.z:not(#\\#){color:blue}.w{left:0}.v:not(#\\#){color:red}');
  });

  it('raise what must win over what was raised, before a pseudo-element', async () => {
    const css = '@layer a { .x .y { top: 0 } } @layer b { .z { top: 1px } .w .v { top: 2px } }';
    expect(await made(css)).toBe('.x .y{top:0}.z:not(#\\#){top:1px}.w .v:not(#\\#){top:2px}');
    expect(await made('@layer a { .x .y::after { top: 0 } } .z::after { top: 1px }')).toBe(
      '.x .y::after{top:0}.z:not(#\\#)::after{top:1px}',
    );
  });

  it.each([
    ['other elements', 'a.x.y { top: 0 }', 'b { top: 1px }'],
    ['other properties', '.x .y { top: 0 }', '.z { left: 1px }'],
    ['other parts of a border', '.x .y { border-color: red }', '.z { border-top-width: 1px }'],
    ['other sides', '.x .y { border-left: 0 }', '.z { border-top: 0 }'],
    ['corners', '.x .y { border-radius: 0 }', '.z { border: 0 }'],
    ['paper and screen', '@media screen { .x .y { top: 0 } }', '@media print { .z { top: 1px } }'],
    [
      'windows of other widths',
      '@media (min-width: 30rem) { .x .y { top: 0 } }',
      '@media (max-width: 20rem) { .z { top: 0 } }',
    ],
  ])('raise nothing over rules about %s', async (_, lower, higher) => {
    expect(await made(`@layer a { ${lower} } ${higher}`)).not.toContain('#');
  });

  it('see what a shorthand sets', async () => {
    for (const [lower, higher] of [
      ['font: inherit', 'line-height: 1'],
      ['margin-block: 0', 'margin: 1px'],
      ['inset: 0', 'top: 1px'],
      ['border-color: red', 'border-top: 0'],
      ['border-top: 0', 'border-color: red'],
      ['border-width: 0', 'border-left-width: 1px'],
      ['border-radius: 0', 'border-top-left-radius: 1px'],
      ['border: 0', 'border-top-style: solid'],
    ])
      expect(await made(`@layer a { .x .y { ${lower} } } .z { ${higher} }`), `${lower}, ${higher}`).toContain('#');
  });

  it.each([
    [
      '@layer a { .x { color: red !important } } @layer b { .x { color: blue !important } }',
      'Two layers say !important',
    ],
    ['@media print { @layer a { .x { top: 0 } } }', 'A layer stands at the top of a file'],
    ['@layer a.b { .x { top: 0 } }', 'A layer has one plain name'],
    ['.x { .y { top: 0 } }', 'old browsers know no nesting'],
    ['.x:not(.y .z) { top: 0 }', 'Old browsers know no :not(.y .z)'],
    ['.x > :is(.y .z) { top: 0 }', 'write a rule for each of its list'],
  ])('refuse %s', async (css, message) => {
    await expect(made(css)).rejects.toThrow(message);
  });
});

describe('selectors', () => {
  it('are written out, and weigh what they were meant to', async () => {
    expect(await made('.a :is(b, .c) { top: 0 } .a b { top: 1px }')).toBe(
      '.a b:not(#\\#),.a .c:not(#\\#){top:0}.a b{top:1px}',
    );
    expect(await made('.a:where(.b, .c:not(.d, .e)) { top: 0 }')).toBe('.a.b,.a.c:not(.d):not(.e){top:0}');
  });

  it('that old browsers do not know stand alone', async () => {
    expect(await made('.a, .b:has(.c), .d { top: 0 }')).toBe('.a,.d{top:0}.b:has(.c){top:0}');
  });

  it('of focus by keyboard have an outline at every focus first', async () => {
    expect(await made('a:focus-visible { outline: 2px solid; color: red }')).toBe(
      'a:focus{outline:2px solid}a:focus:not(:focus-visible){outline:none}a:focus-visible{outline:2px solid;color:red}',
    );
  });
});

describe('declarations', () => {
  it.each([
    ['margin-inline: auto', 'margin-left:auto;margin-right:auto'],
    ['padding-block: 1px calc(2px + 3px)', 'padding-top:1px;padding-bottom:calc(2px + 3px)'],
    ['border-block: 1px solid red', 'border-top:1px solid red;border-bottom:1px solid red'],
    ['border-inline-start-width: 1px', 'border-left-width:1px'],
    ['inset: 1px 2px', 'top:1px;right:2px;bottom:1px;left:2px'],
    ['inset-block: 1px 2px', 'top:1px;bottom:2px'],
    ['max-inline-size: 1px', 'max-width:1px'],
    ['scroll-margin-block-start: 1px', 'scroll-margin-top:1px'],
    ['border-start-end-radius: 1px', 'border-top-right-radius:1px'],
    ['overflow-wrap: anywhere', 'overflow-wrap:break-word;overflow-wrap:anywhere'],
    ['list-style: "· "', 'list-style:disc;list-style:"· "'],
    ['justify-content: end', 'justify-content:flex-end'],
    ['text-decoration: underline 1px', 'text-decoration:underline;text-decoration-thickness:1px'],
  ])('%s is said so that old browsers understand', async (source, target) => {
    expect(await made(`p { ${source} }`)).toBe(`p{${target}}`);
  });

  it('give a flexible box margins where there are no gaps, and a grid none', async () => {
    const css =
      '.a { display: flex; gap: 1px 2px } @media print { .b .a { flex-direction: column; row-gap: 3px } } .g { display: grid; gap: 1px }';
    const [, margins] = (await made(css)).split('@supports');
    expect(margins).toContain('.a>:not(:last-child){margin-right:2px}');
    expect(margins).toContain('@media print{.b .a>:not(:last-child){margin-bottom:3px}}');
    expect(margins).not.toContain('.g');
  });

  it('give such margins also where a rule had to be raised', async () => {
    const css = '@layer a { .x .y .z { gap: 0 } } @layer b { .a { display: flex } .b .a { gap: 2px } }';
    expect(await made(css)).toContain('.b .a:not(#\\#)>:not(:last-child){margin-right:2px}');
  });

  it('that Tailwind nests in @supports stand bare where old browsers pass them over, and guarded where they would not', async () => {
    const css = (value: string) => `a { color: red; @supports (color: x) { color: ${value} } top: 0 }`;
    expect(await made(css('new()'))).toBe('a{color:red;color:new();top:0}');
    expect(await made(css('new(var(--x))'))).toBe('a{color:red}@supports (color:x){a{color:new(var(--x))}}a{top:0}');
  });
});

describe('what no page has', () => {
  it('is left out of Tailwind’s sheet', async () => {
    const css =
      '[hidden]:where(:not([hidden="until-found"])) { display: none !important } html { tab-size: 4; margin: 0 } button { font: inherit; font-feature-settings: inherit } p { font-feature-settings: "tnum" }';
    expect(await made(css)).toBe('html{margin:0}button{font:inherit}p{font-feature-settings:"tnum"}');
  });
});
