/** Buttons that our module adds. */
import { CLASS } from './classes';

/** Makes a button; a phone shows it if `more` says so. */
export function button(label: string, press: (element: HTMLElement) => void, more = ''): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = `${CLASS.tool} ${more}`.trim();
  element.textContent = label;
  element.addEventListener('click', () => press(element));
  return element;
}
