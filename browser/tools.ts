/** Buttons for the page as a whole, at the end of the way to it. */
import { copy } from './copy';

/** Adds 复制链接 where the browser can copy, and 打印, behind the breadcrumb. */
export function addPageTools(): void {
  const place = document.querySelector('.breadcrumb');
  if (!place) return;
  const address =
    document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.origin + location.pathname;
  if (navigator.clipboard) place.append(button('复制链接', (element) => void copy(address, element)));
  place.append(button('打印', () => print()));
}

function button(label: string, press: (element: HTMLElement) => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'tool';
  element.textContent = label;
  element.addEventListener('click', () => press(element));
  return element;
}
