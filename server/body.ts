/** An answer made once: its bytes in each encoding, and the headers that go with them. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

type Encoding = 'br' | 'gzip' | 'identity';

/** A whole answer, ready to send. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Readonly<Record<Encoding, Buffer>>;
  /** Of the uncompressed bytes; each encoding adds its name. */
  readonly tag: string;
}

/** A large file of the release, sent from the disk piece by piece: readers who take it slowly must not fill the memory. */
export interface FileAnswer {
  readonly status: 200;
  readonly headers: Readonly<Record<string, string>>;
  readonly file: string;
  /** In bytes. */
  readonly length: number;
  readonly tag: string;
}

const COMPRESSIBLE =
  /^(?:text\/[\w.-]+|image\/svg\+xml|application\/(?:(?:[\w.-]+\+)?(?:json|xml)|javascript|x-bibtex|x-research-info-systems))(?:;|$)/;

/** Below this, compression saves no packet and costs every redirect its time. */
const WORTH_BYTES = 512;

/**
 * How hard to compress: what is kept for all readers as well as can be, what is made for one of them at once. The documents of a large
 * site are neither: the best takes seconds for a megabyte, and the next best a fiftieth of it for a quarter more bytes.
 */
const EFFORT = { best: { br: 11, gzip: 9 }, large: { br: 9, gzip: 6 }, quick: { br: 4, gzip: 5 } } as const;
const LARGE_BYTES = 256 * 1024;

/** Makes an answer and compresses it once, where its type and size are worth it. */
export async function makeAnswer(
  status: number,
  headers: Record<string, string>,
  identity: Buffer,
  effort: 'best' | 'quick' = 'best',
): Promise<Answer> {
  const tag = createHash('sha256').update(identity).digest('base64url').slice(0, 16);
  if (identity.length < WORTH_BYTES || !COMPRESSIBLE.test(headers['Content-Type'] ?? '')) {
    return { status, headers, bytes: { br: identity, gzip: identity, identity }, tag };
  }
  const { br: quality, gzip: level } = EFFORT[effort === 'best' && identity.length > LARGE_BYTES ? 'large' : effort];
  const params = {
    [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
    [constants.BROTLI_PARAM_QUALITY]: quality,
  };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(identity, { params }),
    promisify(gzip)(identity, { level }),
  ]);
  // A page is as the reader's cookie asks for it.
  const varies = isPage(headers['Content-Type']) ? 'Accept-Encoding, Cookie' : 'Accept-Encoding';
  return { status, headers: { ...headers, Vary: varies }, bytes: { br, gzip: gz, identity }, tag };
}

/** Tells whether a Content-Type is that of a page. */
export function isPage(type: string | undefined): boolean {
  return type?.startsWith('text/html') ?? false;
}

/** The bytes that an answer holds in memory. */
export function sizeOf({ bytes }: Answer): number {
  return [...new Set(Object.values(bytes))].reduce((sum, one) => sum + one.length, 0);
}

/** Chooses the smallest encoding that an Accept-Encoding header allows; one that is refused with q=0 is not used. */
export function chooseEncoding(accepted: string | undefined): Encoding {
  const allowed = new Map(
    (accepted ?? '').split(',').map((one) => {
      const [name = '', ...parameters] = one.trim().toLowerCase().split(';');
      const weight = /^\s*q=([\d.]+)\s*$/.exec(parameters.join(';'))?.[1];
      return [name.trim(), weight === undefined ? 1 : Number(weight)];
    }),
  );
  const takes = (name: string): boolean => (allowed.get(name) ?? allowed.get('*') ?? 0) > 0;
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}

/** Tells whether an If-None-Match header names an entity tag. */
export function matches(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}
