/** Buttons for the page as a whole, at the end of the way to it. */
import { copy } from './copy';

/** Adds 复制链接 (and 复制引文 on a statement's page) where the browser can copy, and 打印, behind the breadcrumb. */
export function addPageTools(): void {
  const place = document.querySelector('.breadcrumb');
  if (!place) return;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  if (navigator.clipboard) {
    const quote = findQuote(canonical);
    if (quote) place.append(button('复制引文', (element) => void copy(quote, element)));
    place.append(button('复制链接', (element) => void copy(canonical ?? location.origin + location.pathname, element)));
  }
  place.append(button('打印', () => print()));
}

/**
 * The statement of a statement's page as it may travel: 转述, speaker and verb as words of ours, no quotation marks added, and the
 * address where the site has one of its own.
 */
function findQuote(address = ''): string | undefined {
  const page = document.querySelector('.statement-page');
  const sentences = page?.querySelectorAll('.statement .sentence') ?? [];
  if (sentences.length === 0) return undefined;
  const text = (selector: string) => page?.querySelector(selector)?.textContent?.trim() ?? '';
  const said = [...sentences].map((sentence) => sentence.textContent).join('');
  return [text('h1'), said, text('.kicker'), address].join('\n').trim();
}

function button(label: string, press: (element: HTMLElement) => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'tool';
  element.textContent = label;
  element.addEventListener('click', () => press(element));
  return element;
}
