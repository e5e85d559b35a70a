/**
 * How a posted text reaches the page that shows it: the server keeps it under a token, asks for the page with the token in a header
 * of its own, and the page takes it, once.
 */
import { once } from './process';

/** The header that carries the token from the server to the page; readers' headers never reach a page. */
export const POSTED_HEADER = 'x-posted';

const texts = () => once('posted', () => new Map<string, string>());

/** Keeps a text until it is taken, and gives its token. */
export function keepPosted(text: string): string {
  const token = crypto.randomUUID();
  texts().set(token, text);
  return token;
}

/** Gives the text of a token and forgets it; nothing where there is none. */
export function takePosted(token: string | null | undefined): string | undefined {
  const text = texts().get(token ?? '');
  texts().delete(token ?? '');
  return text;
}
