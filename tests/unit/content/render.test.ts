import { expect, it } from 'vitest';
import { render } from '@/lib/content/render';

const TEXT = '甲,乙“丙”丁';
const whole = { start: 0, end: TEXT.length };

it('shows half-width commas in full width', () => {
  expect(render(TEXT, whole)).toBe('甲，乙“丙”丁');
});

it('looks beyond a part for what stands beside its comma', () => {
  expect(render(TEXT, { start: 1, end: 2 })).toBe('，');
  expect(render('1,000', { start: 1, end: 2 })).toBe(',');
});

it('marks phrases and search hits, one inside the other', () => {
  expect(render(TEXT, whole, { phrases: [{ start: 4, end: 5 }] })).toBe('甲，乙“<span class="phrase">丙</span>”丁');
  expect(render(TEXT, whole, { marks: [{ start: 2, end: 5 }], phrases: [{ start: 4, end: 5 }] })).toBe(
    '甲，<mark>乙“</mark><span class="phrase"><mark>丙</mark></span>”丁',
  );
});

it('cuts what reaches beyond the part', () => {
  expect(render(TEXT, { start: 2, end: 4 }, { marks: [{ start: 0, end: 3 }] })).toBe('<mark>乙</mark>“');
  expect(render(TEXT, { start: 2, end: 4 }, { marks: [{ start: 5, end: 6 }] })).toBe('乙“');
});

it('gives nothing for an empty part', () => {
  expect(render(TEXT, { start: 2, end: 2 })).toBe('');
});

it('links the web and the site, and never a person', () => {
  const link = (url: string) => render(TEXT, { start: 0, end: 1 }, { links: [{ start: 0, end: 1, url }] });
  expect(link('https://a.example/')).toBe('<a href="https://a.example/">甲</a>');
  expect(link('/about')).toBe('<a href="/about">甲</a>');
  expect(link('person:王芳')).toBe('甲');
});

it.each(['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x', 'vbscript:x'])(
  'never lets the address %s through, even where the checks before it failed',
  (url) => {
    expect(render(TEXT, { start: 0, end: 1 }, { links: [{ start: 0, end: 1, url }] })).toBe('<a>甲</a>');
  },
);

it('escapes what could be a tag or an entity', () => {
  const text = '<b>&lt;"\'';
  expect(render(text, { start: 0, end: text.length })).toBe('&#x3C;b>&#x26;lt;"\'');
});
