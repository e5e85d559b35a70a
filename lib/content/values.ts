/** The kinds of value that front matter holds; each error says what to write. */
import { z } from 'zod';
import type { SentenceId } from '../model';
import { isSentenceId, SLUG } from '../paths';
import { findForbiddenCharacters } from '../text/characters';
import { fold } from '../text/normalise';
import { isWhollyQuoted } from '../text/quotes';

/** Escapes of YAML ("\\x1b") bring in what no look at the file's own characters finds. */
function refuseForbidden(text: string, context: z.RefinementCtx<string>): void {
  const [strange] = findForbiddenCharacters(text, 1);
  if (strange)
    context.addIssue({
      code: 'custom',
      message: `holds what must not stand in content: ${strange.message}`,
      params: { rule: strange.rule },
    });
}

/** Words on one line, at most 200 characters. */
export const line = z
  .string('is no text. Write it on one line, in quotation marks if it holds a colon or looks like a number.')
  .trim()
  .min(1, 'is empty. Write it, or leave the key out.')
  .max(200, 'is longer than 200 characters. Shorten it.')
  .refine((text) => !/\n/.test(text), 'runs over several lines. Write it on one.')
  .superRefine(refuseForbidden);

/** A slug, such as industry-chain. */
export const slug = z
  .string('is no slug. Write lower-case ASCII letters, digits and single hyphens.')
  .regex(SLUG, 'is no slug. Write lower-case ASCII letters, digits and single hyphens.');

/** The words of a phrase without its marks; no longer than a paragraph of a section may be. */
export const phraseText = z
  .string('is no text. Write it on one line, in quotation marks if it holds a colon or looks like a number.')
  .max(2000, 'is longer than 2000 characters. Shorten it.')
  .refine((text) => fold(text) !== '', 'has no words. Write the phrase as the source has it.')
  .refine((text) => !/\n/.test(text), 'runs over several lines. Write it on one.')
  .refine((text) => !isWhollyQuoted(text), 'stands in “”. Write the words without them.')
  .superRefine(refuseForbidden);

/** A sentence's id, such as p2s5. */
export const sentenceId = z.custom<SentenceId>(
  (value) => typeof value === 'string' && isSentenceId(value),
  'names no sentence. Write it as p2s5: paragraph 2, sentence 5.',
);

/** A day of the calendar, yyyy-mm-dd. */
export const date = z
  .string('is no date. Write it as 2023-03-20.')
  .refine(isDate, 'is no date in the calendar. Write it as 2023-03-20.')
  .refine((text) => !isDate(text) || text >= '1900', 'is before 1900. Write the year in full, as in 2023-03-20.');

/** An address that begins with http:// or https://. */
export const webAddress = z
  .string('is no address. Write it in full, with https:// or http://.')
  .refine(
    (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
    'is no web address. Write it in full, with https:// or http://.',
  )
  .refine((text) => !hasUser(text), 'holds a user name or password. Take out what stands before the @.')
  .superRefine(refuseForbidden);

/** An address of e-mail or of a page. */
export const contact = line.refine(
  (text) => /^[^\s@:/]+@[^\s@:/]+$/.test(text) || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)),
  'is neither an e-mail address nor a web address. Write one of the two.',
);

/** A whole number from 1 to 99. */
export const number = z
  .int('is no whole number. Write it in digits: 1, 2, 3 …')
  .min(1, 'is below 1. Numbers begin with 1.')
  .max(99, 'is above 99.');

function hasUser(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return `${username}${password}` !== '';
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
