/** Buttons that our module adds. */

/** Makes a button. */
export function button(label: string, press: (element: HTMLElement) => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'tool';
  element.textContent = label;
  element.addEventListener('click', () => press(element));
  return element;
}
