/** The reader's settings at once, without a new page: the place on the page is kept, and what was typed. */

const COOKIE = /(?:^|; )view=([\w.]*)/;

/** Makes the buttons of the settings work by themselves; where they cannot, the form is sent. */
export function addViewSettings(): void {
  const form = document.querySelector<HTMLFormElement>('.view-settings');
  if (!form || !navigator.cookieEnabled) return;
  form.addEventListener('click', (event) => {
    const chosen = event.target;
    if (!(chosen instanceof HTMLButtonElement)) return;
    event.preventDefault();
    for (const one of choices(form)) {
      if (one.name === chosen.name) press(one, one.value === chosen.value);
    }
    const view = choices(form).flatMap((one) => (one.value !== '' && isPressed(one) ? one.value : []));
    const age = view.length === 0 ? 0 : 365 * 24 * 3600;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is younger than many readers' browsers.
    document.cookie = `view=${view.join('.')}; Path=/; Max-Age=${age}; SameSite=Lax`;
    show(view);
    // Of 大字版 and 标准版 one is there: the other has gone with the focus.
    if (chosen.offsetParent === null)
      [...form.querySelectorAll<HTMLElement>(':scope > button')].find((one) => one.offsetParent)?.focus();
  });
  form.addEventListener('keydown', (event) => {
    const details = form.querySelector('details');
    if (event.key !== 'Escape' || !details?.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  });
  // A page that the browser has kept whole comes back as it was left.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    const view = (COOKIE.exec(document.cookie)?.[1] ?? '').split('.').filter((value) => value !== '');
    for (const one of choices(form)) press(one, view.includes(one.value));
    for (const set of form.querySelectorAll('fieldset')) {
      const standard = set.querySelector<HTMLButtonElement>('[value=""]');
      if (standard) press(standard, !choices(set).some(isPressed));
    }
    show(view);
  });
}

function choices(within: Element): HTMLButtonElement[] {
  return [...within.querySelectorAll<HTMLButtonElement>('button[aria-pressed]')];
}

function isPressed(button: HTMLButtonElement): boolean {
  return button.getAttribute('aria-pressed') === 'true';
}

function press(button: HTMLButtonElement, pressed: boolean): void {
  button.setAttribute('aria-pressed', String(pressed));
}

function show(view: readonly string[]): void {
  document.documentElement.setAttribute('data-view', view.join(' '));
}
