/** Buttons that our module adds. */
import { ADDED_CLASSES } from './classes';

/** Makes a button. */
export function button(label: string, press: (element: HTMLElement) => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = ADDED_CLASSES.tool;
  element.textContent = label;
  element.addEventListener('click', () => press(element));
  return element;
}
