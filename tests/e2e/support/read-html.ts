/** A page taken apart. */

/** A page as it was answered. */
export interface Crawled {
  readonly url: string;
  readonly status: number;
  readonly html: string;
  readonly titles: string[];
  readonly head: Readonly<Record<string, string | null>>;
  readonly lang: string | null;
  readonly ids: string[];
  readonly links: string[];
  readonly main: string;
  readonly headings: number;
}

/** Reads the HTML as it is sent, before any script; runs in the browser, and so names nothing from outside. */
export function readHtml(html: string): Omit<Crawled, 'url' | 'status' | 'html'> {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const content = (selector: string, name: string) =>
    document.head.querySelector(selector)?.getAttribute(name)?.trim() ?? null;
  return {
    titles: [...document.head.querySelectorAll('title')].map((title) => title.textContent?.trim() ?? ''),
    head: {
      description: content('meta[name="description"]', 'content'),
      ogTitle: content('meta[property="og:title"]', 'content'),
      ogType: content('meta[property="og:type"]', 'content'),
      ogUrl: content('meta[property="og:url"]', 'content'),
      canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
    },
    lang: document.documentElement.getAttribute('lang'),
    ids: [...document.querySelectorAll('[id]')].map((element) => element.id),
    links: [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
    main: document.querySelector('main')?.textContent?.trim() ?? '',
    headings: document.querySelectorAll('main h1').length,
  };
}
