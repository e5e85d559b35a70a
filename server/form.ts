/** The text of a posted form, read within bounds. */
import type { IncomingMessage } from 'node:http';
import { FORM } from '../lib/paths';

/** The longest text, each character as four bytes of three letters, and the field's name. */
const MAX_BYTES = FORM.maxLength * 12 + 1024;
/** What is too much is still taken in up to here: a reader who is cut off while sending sees no answer. */
const MAX_DISCARDED_BYTES = 4 * 1024 * 1024;

/** Why a form is not read: too large, of another type, or not to be decoded. */
export type FormRefusal = 400 | 413 | 415;

/** Gives the text of a form, or the status with which it is refused; rejects where the reader goes before it has all come. */
export async function readForm(request: IncomingMessage): Promise<string | FormRefusal> {
  const fields = await readFields(request);
  return fields instanceof URLSearchParams ? (fields.get(FORM.name) ?? '') : fields;
}

/** Gives all fields of a form, else as `readForm`. */
export async function readFields(request: IncomingMessage): Promise<URLSearchParams | FormRefusal> {
  const [type = ''] = (request.headers['content-type'] ?? '').split(';');
  const body = await readBody(request);
  if (body === undefined) return 413;
  const isPlain = (request.headers['content-encoding'] ?? 'identity') === 'identity';
  if (type.trim().toLowerCase() !== 'application/x-www-form-urlencoded' || !isPlain) return 415;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    // What cannot be decoded would come out as other characters, and be checked as if the reader had written them.
    decodeURIComponent(text.replaceAll('+', ' '));
    return new URLSearchParams(text);
  } catch {
    return 400;
  }
}

/** Takes a body in and forgets it. */
export async function discardBody(request: IncomingMessage): Promise<void> {
  await readBody(request, 0);
}

async function readBody(request: IncomingMessage, limit = MAX_BYTES): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request) {
    const bytes = Buffer.from(piece);
    length += bytes.length;
    if (length <= limit) pieces.push(bytes);
    if (length > MAX_DISCARDED_BYTES) break;
  }
  return length > limit ? undefined : Buffer.concat(pieces);
}
