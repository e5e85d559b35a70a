/** Buttons for the page as a whole, at the end of the way to it. */
import { button } from './button';
import { copy } from './copy';

/**
 * Adds 复制链接 (and 复制引文 where the page has one for itself) where the browser can copy, behind the breadcrumb, and 打印 there too or
 * at the end of what there is to print and download.
 */
export function addPageTools(): void {
  const place = document.querySelector('.breadcrumb');
  if (!place) return;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  // A composed document is its query.
  const own = document.querySelector<HTMLAnchorElement>('a[data-copy="page"]')?.href;
  const address = canonical ?? own ?? location.origin + location.pathname;
  if (navigator.clipboard) {
    const quote = document.querySelector('.cite pre[data-quote]')?.textContent;
    if (quote) place.append(button('复制引文', (element) => void copy(quote, element)));
    place.append(button('复制链接', (element) => void copy(address, element)));
  }
  const files = document.querySelector('.office ul');
  const item = files ? files.appendChild(document.createElement('li')) : place;
  item.append(button('打印本页', () => print()));
}
