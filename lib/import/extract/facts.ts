/** What a page says of its article beside the text: title, outlet, date and address, each with where it stands. */
import { date, webAddress } from '../../content/values';
import type { Facts, Guess } from '../model';
import { seenWords } from './clean';

/** Facts and, for each, a guess that says where it was found. */
export interface FoundFacts {
  readonly facts: Facts;
  readonly guesses: readonly Guess[];
}

/** A value and where it stands. */
interface Found {
  readonly value: string;
  readonly where: string;
  readonly isDoubtful: boolean;
}

const DAY = /(\d{4})\s*[年/.-]\s*(\d{1,2})\s*[月/.-]\s*(\d{1,2})/;

/** Gives what is known; `around` are the lines beside the article's text, which often name its source and day. */
export function findFacts(page: Document, around: readonly string[]): FoundFacts {
  const metas = metasOf(page);
  const meta = (names: readonly string[], isDoubtful = false): Found | undefined => {
    const name = names.find((one) => metas.has(one));
    return name === undefined ? undefined : { value: metas.get(name) ?? '', where: `meta ${name}`, isDoubtful };
  };
  const found: Record<'title' | 'outlet' | 'publishedOn' | 'url', Found | undefined> = {
    title: wordsOf(meta(['articletitle', 'og:title', 'twitter:title']) ?? headingOf(page)),
    outlet: wordsOf(
      meta(['contentsource', 'source', 'article:source']) ??
        besides(around, /(?:来源|稿源|信息来源)\s*[:：]\s*([^\s|｜【】[\]()（）:：]{2,30})/) ??
        meta(['og:site_name', 'sitename'], true),
    ),
    publishedOn: dayOf(
      meta([
        'pubdate',
        'publishdate',
        'article:published_time',
        'og:published_time',
        'publish_time',
        'datepublished',
      ]) ??
        timeOf(page) ??
        besides(around, /(\d{4}\s*[年/.-]\s*\d{1,2}\s*[月/.-]\s*\d{1,2})/),
    ),
    url: addressOf(linkOf(page) ?? meta(['og:url', 'url'])),
  };
  const known = Object.entries(found).flatMap(([key, one]) => (one ? [[key, one] as const] : []));
  return {
    facts: Object.fromEntries(known.map(([key, { value }]) => [key, value])),
    guesses: known.map(([key, { value, where, isDoubtful }]) => {
      return { what: `${key} is ${value}`, why: `the page says so in its ${where}`, isDoubtful };
    }),
  };
}

function metasOf(page: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const name = ['name', 'property', 'itemprop'].map((key) => element.getAttribute(key)).find(Boolean);
    const content = element.getAttribute('content')?.trim();
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  return metas;
}

function headingOf(page: Document): Found | undefined {
  const headings = [...page.querySelectorAll('h1')].flatMap((one) => one.textContent?.trim() || []);
  const [first] = headings;
  if (first !== undefined && headings.length === 1) return { value: first, where: 'only h1', isDoubtful: false };
  // The site's name stands behind a mark.
  const title = page
    .querySelector('title')
    ?.textContent?.split(/\s*[_|｜]\s*|\s+[-–—]+\s+/)[0]
    ?.trim();
  return title ? { value: title, where: 'title, the site’s name taken away', isDoubtful: true } : undefined;
}

function timeOf(page: Document): Found | undefined {
  const value = page.querySelector('time[datetime]')?.getAttribute('datetime');
  return value ? { value, where: 'time element', isDoubtful: true } : undefined;
}

function linkOf(page: Document): Found | undefined {
  const value = page.querySelector('link[rel~="canonical"][href]')?.getAttribute('href');
  return value ? { value, where: 'canonical link', isDoubtful: false } : undefined;
}

function besides(lines: readonly string[], pattern: RegExp): Found | undefined {
  for (const line of lines) {
    const value = pattern.exec(line)?.[1];
    if (value !== undefined) return { value, where: `line “${line.slice(0, 60)}”`, isDoubtful: true };
  }
  return undefined;
}

function wordsOf(found: Found | undefined): Found | undefined {
  const value = seenWords(found?.value);
  return found && value !== undefined ? { ...found, value } : undefined;
}

function dayOf(found: Found | undefined): Found | undefined {
  const [, year, month = '', day = ''] = DAY.exec(found?.value ?? '') ?? [];
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return found && date.safeParse(value).success ? { ...found, value } : undefined;
}

function addressOf(found: Found | undefined): Found | undefined {
  const value = found?.value.trim() ?? '';
  return found && webAddress.safeParse(value).success ? { ...found, value } : undefined;
}
