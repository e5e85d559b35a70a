/** The share sheet of a phone's browser. */
import { tell } from './copy';

/** Offers a page to whatever the reader shares with: its title and its address, no words of ours; closing the sheet is no fault. */
export async function share(url: string, element: HTMLElement): Promise<void> {
  try {
    await navigator.share({ title: document.title, url });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) tell(element, '未能分享');
  }
}
