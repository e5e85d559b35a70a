/** How a reader has asked to see the pages: kept in one cookie, which the server reads and writes. */

/** The form that is posted with one change, and the cookie that keeps what came of it. */
export const VIEW = { path: '/view', cookie: 'view', maxAgeSeconds: 365 * 24 * 3600 } as const;

/** What can be set, and each one's values beside the standard, which is none; in the order in which a view names them. */
export const VIEW_CHOICES = {
  /** Two larger sizes, and large print, 大字版. */
  text: ['size2', 'size3', 'large'],
  contrast: ['contrast'],
  /** The system's colours are followed unless one of these is chosen. */
  colours: ['dark', 'light'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ViewChoice = keyof typeof VIEW_CHOICES;

const NAMES: readonly (readonly [string, readonly string[]])[] = Object.entries(VIEW_CHOICES);
const BETWEEN = '.';
const SENT = new RegExp(`(?:^|;) ?${VIEW.cookie}=([^;]*)`);

/** Gives the view that a Cookie header asks for, its values parted by spaces: empty where it is the standard or cannot be read. */
export function readView(cookies: string | undefined): string {
  const value = cookies === undefined ? undefined : SENT.exec(cookies)?.[1];
  return value === undefined ? '' : canonical(value.split(BETWEEN, NAMES.length));
}

/** Gives what of one choice a view has: empty for the standard, or where there is no such choice. */
export function chosenIn(view: string, choice: string): string {
  const [, values = []] = NAMES.find(([name]) => name === choice) ?? [];
  return view.split(' ').find((one) => values.includes(one)) ?? '';
}

/** Gives the view after a posted change (`text=large`, or `text=` for the standard); what is not listed changes nothing. */
export function changeView(view: string, sent: URLSearchParams): string {
  return canonical(
    NAMES.map(([name, values]) => {
      const asked = sent.get(name);
      return asked === '' || (asked !== null && values.includes(asked)) ? asked : chosenIn(view, name);
    }),
  );
}

/** Gives the cookie that keeps a view, or ends it. */
export function viewCookie(view: string): string {
  const age = view === '' ? 0 : VIEW.maxAgeSeconds;
  return `${VIEW.cookie}=${view.split(' ').join(BETWEEN)}; Path=/; Max-Age=${age}; SameSite=Lax`;
}

/** The grounds of pages, as tokens.css and view.css have them: what surrounds a page, such as a phone's bars, takes them on. */
const PAPER = {
  standard: { light: '#faf8f3', dark: '#181613' },
  contrast: { light: '#fff', dark: '#000' },
} as const;

/** Gives the ground of a page in a view for the system's colours, `light` or `dark`, which give way to what the reader has chosen. */
export function paperColour(view: string, system: 'light' | 'dark'): string {
  const values = view.split(' ');
  const { light, dark } = PAPER[values.includes('contrast') ? 'contrast' : 'standard'];
  const isDark = values.includes('dark') || (system === 'dark' && !values.includes('light'));
  return isDark ? dark : light;
}

/** Each choice once, in order: so there is one address in the cache for all ways to write a view. */
function canonical(asked: readonly string[]): string {
  return NAMES.flatMap(([, values]) => asked.find((one) => values.includes(one)) ?? []).join(' ');
}
