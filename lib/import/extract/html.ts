/** A saved web page: its bytes decoded, its article found, its edges taken away, its facts read. */
import sniffEncoding from 'html-encoding-sniffer';
import type { Article, Guess } from '../model';
import { captionGuesses, isFigcaption } from './captions';
import { withoutUnseen } from './clean';
import { countedGuesses } from './counted';
import { isEdge, trimEdges } from './edges';
import { findFacts } from './facts';
import { linesOf } from './lines';
import { findMain, isProse, parsePage } from './main-text';
import { mendPage } from './mend-page';
import { checkPageSize } from './page-size';
import { refuse } from './refuse';
import { checkText } from './text';
import { unreadGuesses } from './unread';

/** How many lines beside the article are shown for an editor to see that nothing is lacking. */
const MOST_SHOWN = 12;

/** Gives the article of a page; throws ContentError where it has none that can stand in content. */
export function readHtml(name: string, bytes: Buffer): Article {
  const { html: given, guesses: decoding } = decodedPage(name, bytes);
  checkPageSize(name, given);
  const html = mendPage(given);
  const page = parsePage(html);
  const { element, by } = findMain(html, page);
  const found = linesOf(element);
  const inside = found.filter((line) => !isFigcaption(line));
  const all = linesOf(page.body ?? page.documentElement);
  const own = new Set(found.map(({ text }) => text));
  const outside = all.filter(({ text }) => !own.has(text));
  // The source and the day often stand below the title, which is known first.
  const { title } = findFacts(page, []).facts;
  const { lines: kept, before, after } = trimEdges(inside, title);
  const { facts, guesses: factGuesses } = findFacts(page, [...before, ...outside.map(({ text }) => text)]);
  // A line of nothing but unseen marks is no paragraph.
  const lines = kept.filter((line) => withoutUnseen(line.text).text.trim() !== '');
  const { text, guesses: unseen } = withoutUnseen(lines.map((line) => line.text).join('\n'));
  if (text.trim() === '')
    refuse(
      name,
      'no-text',
      'has no text that reads as an article. Save the page whole, or copy its text into a .txt file.',
    );
  const ended = `${text}\n`;
  checkText(`${name} (its text)`, ended);
  const lost = outside.filter((line) => isProse(line) && !isEdge(line.text)).map((line) => line.text);
  const guesses: Guess[] = [
    ...factGuesses,
    ...decoding,
    ...unreadGuesses(name, given, page),
    ...(by === 'whole' ? [DOUBTFUL_WHOLE] : []),
    ...leftOut([...before, ...after], 'at the edges of the article', false),
    ...leftOut(
      found.filter(isFigcaption).map(({ text }) => text),
      'below a picture, as its caption',
      false,
    ),
    ...leftOut(lost, 'beside the article, though it has sentences', true),
    ...unseen,
    ...countedGuesses(lines, 'ol > li', 'the page'),
    ...captionGuesses(lines),
  ];
  return { text: ended, facts, guesses };
}

const DOUBTFUL_WHOLE: Guess = {
  what: 'the whole page was taken for the article',
  why: 'no part of it holds most of its sentences',
  isDoubtful: true,
};

function leftOut(lines: readonly string[], where: string, isDoubtful: boolean): Guess[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, MOST_SHOWN).map((line) => `“${[...line].slice(0, 40).join('')}”`);
  const more = lines.length > MOST_SHOWN ? ` and ${lines.length - MOST_SHOWN} more` : '';
  const what = `left out: ${shown.join(' ')}${more}`;
  return [{ what, why: `it stands ${where}`, isDoubtful }];
}

function decodedPage(name: string, bytes: Buffer): { html: string; guesses: Guess[] } {
  const label = sniffEncoding(bytes, { defaultEncoding: 'UTF-8' });
  // One decoder by the standard; not in every build of Node.
  const encoding = label === 'GBK' ? 'gb18030' : label;
  for (const [tried, isDoubtful] of [
    [encoding, false],
    ['UTF-8', true],
    ['gb18030', true],
  ] as const) {
    try {
      const html = new TextDecoder(tried, { fatal: true }).decode(bytes);
      // Latin encodings take any bytes: a Chinese page that calls itself so is told by having no Chinese in it.
      if (!isDoubtful && tried.startsWith('windows-') && !/\p{Script=Han}/u.test(html)) continue;
      const isPlain = tried.toUpperCase() === 'UTF-8' && !isDoubtful;
      const why = isDoubtful ? `it calls itself ${encoding}, and is not` : 'it calls itself so';
      return { html, guesses: isPlain ? [] : [{ what: `the page was read as ${tried}`, why, isDoubtful }] };
    } catch {
      // Another may fit.
    }
  }
  return refuse(
    name,
    'not-text',
    `is neither ${encoding}, as it says, nor UTF-8 nor GBK. Save the page again as UTF-8.`,
  );
}
