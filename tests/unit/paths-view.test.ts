import { describe, expect, it } from 'vitest';
import { changeView, readView, VIEW_CHOICES, viewCookie } from '@/lib/paths';

const change = (view: string, fields: string) => changeView(view, new URLSearchParams(fields));

describe('the view', () => {
  it('has six values', () => {
    expect(Object.values(VIEW_CHOICES).flat()).toHaveLength(6);
  });

  it.each([
    [undefined, ''],
    ['', ''],
    ['view=large', 'large'],
    ['a=1; view=dark.large; b=2', 'large dark'],
    ['view=light.contrast.size2', 'size2 contrast light'],
    ['view=large.size2.dark', 'large dark'],
    ['view=', ''],
    ['preview=large', ''],
    ['view=x"><script>', ''],
    ['view=large.large.large.dark', 'large'],
    ['view="large"', ''],
    ['xview=dark; view=contrast', 'contrast'],
    [`view=${'a.'.repeat(99)}dark`, ''],
    [`${';'.repeat(50)} view=dark`, 'dark'],
    ['view=dark; view=light', 'dark'],
  ])('is read from the cookie %j as “%s”', (cookies, view) => {
    expect(readView(cookies)).toBe(view);
  });

  it.each([
    ['', 'text=large', 'large'],
    ['large dark', 'text=', 'dark'],
    ['size2 dark', 'text=size3', 'size3 dark'],
    ['large', 'colours=light', 'large light'],
    ['large contrast', 'contrast=', 'large'],
    ['large', 'text=huge', 'large'],
    ['large', 'other=1', 'large'],
    ['', 'text=dark', ''],
    ['', 'text=large&colours=dark&contrast=contrast', 'large contrast dark'],
  ])('“%s” becomes with %s “%s”', (view, fields, changed) => {
    expect(change(view, fields)).toBe(changed);
  });

  it('comes back from its cookie', () => {
    for (const view of ['large', 'size2 contrast dark']) expect(readView(viewCookie(view).split(';')[0])).toBe(view);
    expect(viewCookie('')).toBe('view=; Path=/; Max-Age=0; SameSite=Lax');
  });
});
