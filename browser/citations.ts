/** Copying citations: each text has a button behind its name. */
import { button } from './button';
import { copy } from './copy';

/** Adds a button to each format of each citation. */
export function addCitationCopies(): void {
  if (!navigator.clipboard) return;
  for (const text of document.querySelectorAll('.formats pre')) {
    const name = text.closest('div')?.querySelector('dt');
    if (!name) continue;
    const element = button('复制', () => void copy(text.textContent ?? '', element));
    // Many buttons say the same: which text is meant is said beside it.
    element.setAttribute('aria-description', name.textContent ?? '');
    name.append(element);
  }
}
