/** The kinds of value that front matter holds; each error says what to write. */
import { z } from 'zod';
import type { SentenceId } from '../model';
import { isSentenceId, SLUG } from '../paths';

export const line = z
  .string('is no text. Write it on one line, in quotation marks if it holds a colon or looks like a number.')
  .trim()
  .min(1, 'is empty. Write it, or leave the key out.')
  .max(200, 'is longer than 200 characters. Shorten it.')
  .refine((text) => !/\n/.test(text), 'runs over several lines. Write it on one.');

export const slug = z
  .string('is no slug. Write lower-case ASCII letters, digits and single hyphens.')
  .regex(SLUG, 'is no slug. Write lower-case ASCII letters, digits and single hyphens.');

export const sentenceId = z.custom<SentenceId>(
  (value) => typeof value === 'string' && isSentenceId(value),
  'names no sentence. Write it as p2s5: paragraph 2, sentence 5.',
);

export const date = z
  .string('is no date. Write it as 2023-03-20.')
  .refine(isDate, 'is no date in the calendar. Write it as 2023-03-20.');

export const webAddress = z
  .string('is no address. Write it in full, with https:// or http://.')
  .refine(
    (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
    'is no web address. Write it in full, with https:// or http://.',
  );

export const contact = line.refine(
  (text) => /^[^\s@:/]+@[^\s@:/]+$/.test(text) || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)),
  'is neither an e-mail address nor a web address. Write one of the two.',
);

export const number = z
  .int('is no whole number. Write it in digits: 1, 2, 3 …')
  .min(1, 'is below 1. Numbers begin with 1.')
  .max(99, 'is above 99.');

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
