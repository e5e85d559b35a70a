/** The net under the parser: whether a page shows more Chinese than was read of it. */
import type { Guess } from '../model';
import { linesOf } from './lines';
import { refuse } from './refuse';

const UNREAD =
  /<(audio|button|canvas|datalist|iframe|noscript|object|option|rp|rt|script|select|style|svg|template|textarea|title|video)(?=[\s/>])[^<]*(?:<(?!\/?\1[\s/>])[^<]*)*<\/\1\s*>/gi;
const TAG = /<[/!?]?[a-z](?:[^<>"']|"[^"]{0,2000}"|'[^']{0,2000}')*>/gi;
const RAW = /<!--(?:-?>|[\s\S]*?(?:--!?>|$))|<(script|style|textarea|title)(?=[\s/>])[\s\S]*?(?:<\/\1\b[^<>]*>|$)/gi;
const ENDED = /--!?>$|^<!--?-?>$|<\/(?:script|style|textarea|title)\b[^<>]*>$/i;
/** Fewer may be what a script shows, or what stands in a strange tag. */
const FEWEST = 20;

/** Gives a doubtful guess where a second, crude reading finds clearly more Chinese; throws ContentError where most of the page is lacking. */
export function unreadGuesses(name: string, html: string, page: Document): Guess[] {
  const shown = crudeCount(html);
  const lines = linesOf(page.body ?? page.documentElement);
  const hidden = [...page.querySelectorAll('[hidden], [style*="display"]')].map((one) => one.textContent ?? '');
  const read = hanIn([...lines.map(({ text }) => text), ...hidden].join(''));
  const lacking = shown - read;
  if (lacking < Math.max(FEWEST, shown / 50)) return [];
  if (lacking * 2 > shown)
    refuse(
      name,
      'not-readable',
      `shows ${shown} Chinese characters, and ${lacking} of them cannot be read: its tags are broken. Copy the article’s text into a .txt file, compare it with the original, and import that.`,
    );
  return [
    {
      what: `about ${lacking} Chinese characters of the page could not be read`,
      why: 'its tags are broken or its text is hidden: compare the end of the text, and each paragraph, with the page',
      isDoubtful: true,
    },
  ];
}

/** A reading so crude that no broken tag hides what stands behind it; a comment or script that never ends is none. */
function crudeCount(html: string): number {
  const bare = html.replace(RAW, (one) => (ENDED.test(one) ? ' ' : one));
  return hanIn(bare.replace(UNREAD, ' ').replace(TAG, ' '));
}

function hanIn(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
