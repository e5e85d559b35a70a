/** What a request asks for, or why it is refused, read from the raw request before anything else sees it. */
import { canonicalQuery, FORM, isOwnQuery, VIEW } from '../lib/paths';

/** The parts of a request that decide. */
export interface RawRequest {
  readonly method: string;
  /** The request target as sent. */
  readonly target: string;
  /** Names and values in turn, as sent. */
  readonly rawHeaders: readonly string[];
}

export type Verdict =
  /** `query` has the names that the route lists, in their order: empty, or it begins with ?. */
  | { readonly kind: 'path'; readonly path: string; readonly query: string }
  /** A form with its text to come in the body. */
  | { readonly kind: 'posted'; readonly path: string }
  | { readonly kind: 'moved'; readonly location: string }
  | { readonly kind: 'refused'; readonly status: 400 | 404 | 405 };

const refused = (status: 400 | 404 | 405): Verdict => ({ kind: 'refused', status });

/**
 * What every path of the site is made of: no escapes, no dots that climb, no empty segment. A segment ends at a slash or the end
 * and nowhere else, or a path of thirty letters and a ! would keep the expression trying for minutes.
 */
const PATH = /^\/(?:[A-Za-z0-9_~-][A-Za-z0-9_.~-]*(?:\/|$))*$/;

/** What takes a form. */
const POSTED = [FORM.path, VIEW.path];

/** Judges a request by its method, target and headers alone. */
export function judge({ method, target, rawHeaders }: RawRequest): Verdict {
  const names = rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
  if (names.filter((name) => name === 'host').length !== 1) return refused(400);
  const posted = method === 'POST' && POSTED.find((path) => path === target.split('?')[0]);
  if ((method !== 'GET' && method !== 'HEAD' && !posted) || names.includes('next-action')) return refused(405);
  if (posted) return { kind: 'posted', path: posted };
  // A proxy's absolute form, * and fragments: this server is asked for paths.
  if (!target.startsWith('/') || target.includes('#')) return refused(400);
  const [path = '', ...rest] = target.split('?');
  if (!isDecodable(path)) return refused(400);
  if (!PATH.test(path)) return refused(404);
  if (path === VIEW.path) return refused(405);
  const [own, search] = [path.replace(/(.)\/$/, '$1'), rest.join('?')];
  const query = canonicalQuery(own, search);
  if (own !== path || !isOwnQuery(own, search)) return { kind: 'moved', location: own + query };
  return { kind: 'path', path, query };
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
