/** A page as a reader has asked to see it: the same page, with the view named where the sheet and the settings look for it. */
import type { IncomingMessage } from 'node:http';
import { changeView, chosenIn, paperColour, readView, VIEW, viewCookie } from '../lib/paths';
import { type Answer, type FileAnswer, isPage, makeAnswer } from './body';
import { AnswerCache } from './cache';
import { CACHE, COMMON, NO_CONTENT_POLICY } from './headers';

const VIEWS_MIB = 32;
/** In the settings alone: nothing that a reader typed has such a form around it. */
const SETTINGS = /<form class="view-settings"[\s\S]*?<\/form>/;
const BUTTON = /<button\b[^>]*>/g;
/** One for each of the system's colours; nothing that a reader typed is a tag. */
const GROUND = /<meta name="theme-color"[^>]*>/g;

/** Gives a page's HTML in a view, such as `large dark`. */
export function applyView(html: string, view: string): string {
  const named = html.replace('<html ', `<html data-view="${view}" `).replace(GROUND, (meta) => {
    const colour = paperColour(view, meta.includes(': dark)') ? 'dark' : 'light');
    return meta.replace(/ content="[^"]*"/, ` content="${colour}"`);
  });
  return named.replace(SETTINGS, (form) =>
    form.replace(BUTTON, (button) => {
      // In whatever order React writes them.
      const [name, value] = [/ name="(\w+)"/.exec(button)?.[1] ?? '', / value="(\w*)"/.exec(button)?.[1]];
      return button.replace(/ aria-pressed="\w+"/, ` aria-pressed="${value === chosenIn(view, name)}"`);
    }),
  );
}

/** The pages of one worker in the views that readers have asked for, kept within bounds by what each page holds. */
export class Views {
  private readonly kept = new AnswerCache(VIEWS_MIB);

  /** Gives an answer in a view: what is no page, and every page in the standard view, as it is. */
  show(answer: Answer | FileAnswer, view: string): Answer | FileAnswer | Promise<Answer> {
    if (view === '' || 'file' in answer || !isPage(answer.headers['Content-Type'])) return answer;
    // A page made for one reader is not kept; that of an error is the same for all, and wanted most where least can be done.
    if (answer.headers['Cache-Control'] === CACHE.never && answer.status === 200) return inView(answer, view, 'quick');
    const isKept = () => true;
    return this.kept.getOrMake(`${answer.status} ${answer.tag} ${view}`, () => inView(answer, view, 'best'), isKept);
  }
}

function inView({ status, headers, bytes }: Answer, view: string, effort: 'best' | 'quick'): Promise<Answer> {
  return makeAnswer(status, { ...headers }, Buffer.from(applyView(bytes.identity.toString('utf8'), view)), effort);
}

/** Answers the form of the settings: the cookie is set, and the reader sent back to the page that the form stood in. */
export function changeAnswer({ headers }: IncomingMessage, change: URLSearchParams): Promise<Answer> {
  const view = changeView(readView(headers.cookie), change);
  const answer = {
    Location: pathOf(headers.referer),
    'Set-Cookie': viewCookie(view),
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': CACHE.never,
    'Content-Security-Policy': NO_CONTENT_POLICY,
    ...COMMON,
  };
  return makeAnswer(303, answer, Buffer.from('\n'));
}

/** The path and query of a page's address, the home page where it is none: never another site's, whatever sends the form. */
function pathOf(address: string | undefined): string {
  if (address === undefined || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return '/';
  const { pathname, search } = new URL(address);
  return /^\/[/\\]/.test(pathname) || pathname === VIEW.path ? '/' : pathname + search;
}
