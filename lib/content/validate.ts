/** Front matter against its schema: the schemas are the source of the types, and every key's error says what to write. */
import type { VFile } from 'vfile';
import { z } from 'zod';
import type { SentenceId } from '../model';
import { isSentenceId, SLUG } from '../paths';
import { nearest } from '../text/difference';
import { SECTION_KINDS, TITLE_ORIGINS } from '../vocabulary';
import { fault } from './faults';
import type { FrontMatter } from './front-matter';

const line = z
  .string('is no text. Write it on one line, in quotation marks if it holds a colon or looks like a number.')
  .trim()
  .min(1, 'is empty. Write it, or leave the key out.')
  .max(200, 'is longer than 200 characters. Shorten it.')
  .refine((text) => !/\n/.test(text), 'runs over several lines. Write it on one.');

const slug = z
  .string('is no slug. Write lower-case ASCII letters, digits and single hyphens.')
  .regex(SLUG, 'is no slug. Write lower-case ASCII letters, digits and single hyphens.');

const sentenceId = z.custom<SentenceId>(
  (value) => typeof value === 'string' && isSentenceId(value),
  'names no sentence. Write it as p2s5: paragraph 2, sentence 5.',
);

const date = z
  .string('is no date. Write it as 2023-03-20.')
  .refine(isDate, 'is no date in the calendar. Write it as 2023-03-20.');

const webAddress = z
  .string('is no address. Write it in full, with https:// or http://.')
  .refine(
    (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
    'is no web address. Write it in full, with https:// or http://.',
  );

const contact = line.refine(
  (text) => /^[^\s@:/]+@[^\s@:/]+$/.test(text) || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)),
  'is neither an e-mail address nor a web address. Write one of the two.',
);

const number = z
  .int('is no whole number. Write it in digits: 1, 2, 3 …')
  .min(1, 'is below 1. Numbers begin with 1.')
  .max(99, 'is above 99.');

/** content/site.md: who publishes the site. */
export const siteSchema = z.strictObject({
  name: line,
  publisher: line.exactOptional(),
  contact: contact.exactOptional(),
});

/** content/topics/<topic>.md. */
export const topicSchema = z.strictObject({ title: line, order: number, scope: line });

/** briefing.md: what is known of the article; what is not known is left out. */
export const briefingSchema = z.strictObject({
  title: line,
  titleOrigin: z.enum(
    TITLE_ORIGINS,
    `is neither of: ${TITLE_ORIGINS.join(', ')}. Write editorial where the title is the site's own.`,
  ),
  outlet: line.exactOptional(),
  publishedOn: date.exactOptional(),
  url: webAddress.exactOptional(),
  speaker: line.exactOptional(),
  place: line.exactOptional(),
  note: z
    .strictObject(
      { text: line, source: line, url: webAddress.exactOptional() },
      'is no note. Write text: and source: below it, indented by two spaces.',
    )
    .exactOptional(),
  notStated: z.array(line, 'is no list. Write one line each, beginning with a hyphen.').default([]),
  sha256: z
    .string('is no SHA-256. Write the 64 hexadecimal digits of source.txt.')
    .regex(/^[0-9a-f]{64}$/, 'is no SHA-256. Write the 64 hexadecimal digits of source.txt, in lower case.'),
});

const filing = {
  title: line,
  topics: z.array(slug, 'is no list. Write topics: [innovation, consumption], or [] for none.'),
  reasons: z
    .record(slug, sentenceId, 'is no table. Write topic: sentence below it, such as eldercare: p5s17.')
    .default({}),
};

/** NN-<section>.md, by its kind. */
export const sectionSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('visit'),
      ...filing,
      site: line,
      context: z.array(sentenceId, 'is no list. Write context: [p1s1].').default([]),
    }),
    z.strictObject({ kind: z.literal('remarks'), ...filing }),
    z.strictObject({ kind: z.literal('task'), ...filing, number }),
  ],
  `is none of: ${SECTION_KINDS.join(', ')}.`,
);

export type SectionData = z.output<typeof sectionSchema>;
export type BriefingData = z.output<typeof briefingSchema>;

/** Gives the front matter as its schema types it, or nothing, with a fault for each key that does not fit. */
export function validate<Schema extends z.ZodType>(
  file: VFile,
  front: FrontMatter,
  schema: Schema,
): z.output<Schema> | undefined {
  const result = schema.safeParse(front.data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const place = front.placeOf([...issue.path, key], 'key');
        fault(file, place, 'unknown-key', unknownKey(key, knownKeys(schema, front.data)));
      }
    } else if (issue.path.length > 0 && valueAt(front.data, issue.path) === undefined) {
      const parent = issue.path.slice(0, -1);
      fault(file, front.placeOf(parent, 'key'), 'missing-key', `lacks the key “${issue.path.join('.')}”. Add it.`);
    } else {
      const shown = issue.path.length > 0 ? `“${issue.path.join('.')}” ` : 'the front matter ';
      fault(file, front.placeOf(issue.path), 'bad-value', `${shown}${issue.message}`);
    }
  }
  return undefined;
}

function unknownKey(key: string, known: readonly string[]): string {
  const meant = nearest(key, known);
  return `has the unknown key “${key}”. ${meant ? `Did you mean “${meant}”? ` : ''}Known keys: ${known.join(', ')}.`;
}

function knownKeys(schema: z.ZodType, data: unknown): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  const kind = valueAt(data, ['kind']);
  const options = schema instanceof z.ZodDiscriminatedUnion ? schema.options : [];
  const option = options.find(
    (one) =>
      one instanceof z.ZodObject && one.safeParse({ kind }).error?.issues.every((issue) => issue.path[0] !== 'kind'),
  );
  return option instanceof z.ZodObject ? Object.keys(option.shape) : [];
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    data,
  );
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
