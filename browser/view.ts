/** The reader's settings at once, without a new page: the place on the page is kept, and what was typed. */
import { changeView, chosenIn, readView, viewCookie } from '../lib/paths/view';

/** Makes the buttons of the settings work by themselves; where they cannot, the form is sent. */
export function addViewSettings(): void {
  const form = document.querySelector<HTMLFormElement>('.view-settings');
  if (!form || !navigator.cookieEnabled) return;
  for (const one of document.querySelectorAll(`form[action="${form.getAttribute('action')}"]`))
    one.addEventListener('click', (event) => choose(form, event));
  form.addEventListener('keydown', (event) => {
    const details = form.querySelector('details');
    if (event.key !== 'Escape' || !details || !details.open) return;
    // Whoever else waits for this key knows that it was for the settings.
    event.preventDefault();
    details.open = false;
    const summary = details.querySelector('summary');
    if (summary) summary.focus();
  });
  const follow = () => {
    const view = readView(document.cookie);
    if (view !== (document.documentElement.getAttribute('data-view') || '')) show(form, view);
  };
  // A page that the browser has kept or made ahead has the settings of then.
  addEventListener('pageshow', follow);
  document.addEventListener('prerenderingchange', follow);
}

function choose(form: HTMLFormElement, event: Event): void {
  const chosen = event.target;
  if (!(chosen instanceof HTMLButtonElement)) return;
  event.preventDefault();
  const view = changeView(readView(document.cookie), new URLSearchParams([[chosen.name, chosen.value]]));
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is younger than many readers' browsers.
  document.cookie = viewCookie(view);
  show(form, view);
  if (chosen.offsetParent !== null) return;
  // Of 大字版 and 标准版 one is there: the other has gone with the focus.
  const other = [...form.querySelectorAll<HTMLElement>(':scope > button')].find((one) => one.offsetParent);
  if (other) other.focus();
}

function show(form: HTMLFormElement, view: string): void {
  document.documentElement.setAttribute('data-view', view);
  // Browsers that do not know which of them is meant wait for the next page.
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('[name="theme-color"]'))
    if (matchMedia(meta.media).matches) meta.content = ground;
  for (const one of form.querySelectorAll<HTMLButtonElement>('fieldset button'))
    one.setAttribute('aria-pressed', String(one.value === chosenIn(view, one.name)));
}
