/** Copying addresses: a link to a place copies it, and says so for a moment. */

const SAID_MS = 2000;

/** Copies a text and shows on an element that it was done; what the element said comes back. */
export async function copy(text: string, element: HTMLElement): Promise<void> {
  const before = element.textContent;
  try {
    await navigator.clipboard.writeText(text);
    element.textContent = '已复制';
  } catch {
    element.textContent = '未能复制';
  }
  setTimeout(() => {
    element.textContent = before;
  }, SAID_MS);
}

/** Turns the links to sections and tasks into buttons’ work: they copy their address, and mark the place as before. */
export function addCopyLinks(): void {
  if (!navigator.clipboard) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-copy]')) {
    link.textContent = '复制链接';
    link.ariaLabel = link.ariaLabel?.replace(/[^：]*$/, '复制链接') ?? null;
    link.addEventListener('click', () => void copy(link.href, link));
  }
}
