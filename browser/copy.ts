/** Copying addresses: a link to a place copies it, and says so for a moment. */

const SAID_MS = 2000;

/** What an element said before, until it says so again: pressed twice, it must not come back to 已复制. */
const before = new WeakMap<HTMLElement, { readonly label: string | null; readonly timer: number }>();

/** Shows on an element for a moment what has become of it; what the element said comes back. */
export function tell(element: HTMLElement, words: string): void {
  const said = before.get(element);
  clearTimeout(said?.timer);
  const label = said ? said.label : element.textContent;
  element.textContent = words;
  const timer = window.setTimeout(() => {
    element.textContent = label;
    before.delete(element);
  }, SAID_MS);
  before.set(element, { label, timer });
}

/** Gives an element other words for good: what it was to say again it says no more. */
export function settle(element: HTMLElement, words: string): void {
  clearTimeout(before.get(element)?.timer);
  before.delete(element);
  element.textContent = words;
}

/** Copies a text and shows on an element whether it was done. */
export async function copy(text: string, element: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    tell(element, '已复制');
  } catch {
    tell(element, '未能复制');
  }
}

/** Turns the links to sections and tasks into buttons’ work: they copy their address, and mark the place as before. */
export function addCopyLinks(): void {
  if (!navigator.clipboard) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-copy]')) {
    link.textContent = '复制链接';
    const name = link.getAttribute('aria-label');
    if (name) link.setAttribute('aria-label', name.replace(/[^：]*$/, '复制链接'));
    link.addEventListener('click', () => void copy(link.href, link));
  }
}
