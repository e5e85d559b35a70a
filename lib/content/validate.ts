/** Front matter against its schema: the schemas are the source of the types, and every key's error says what to write. */
import type { VFile } from 'vfile';
import { z } from 'zod';
import { SECTION_KINDS } from '../vocabulary';
import { PRESENCES } from '../vocabulary/visits';
import { fault } from './faults';
import { unknownKey, valueAt } from './unknown-key';
import { contact, line, number, phraseText, sentenceId, slug } from './values';
import type { Yaml } from './yaml';

/** content/site.md: who publishes the site. */
export const siteSchema = z.strictObject({
  name: line,
  publisher: line.exactOptional(),
  contact: contact.exactOptional(),
});

/** content/topics/<topic>.md. */
export const topicSchema = z.strictObject({ title: line, order: number, scope: line });

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
      presence: z
        .enum(
          PRESENCES,
          `is neither of: ${PRESENCES.join(', ')}. Write not-stated where the article does not say that anybody was there.`,
        )
        .default('stated'),
      context: z.array(sentenceId, 'is no list. Write context: [p1s1].').default([]),
    }),
    z.strictObject({ kind: z.literal('remarks'), ...filing }),
    z.strictObject({ kind: z.literal('task'), ...filing, number }),
  ],
  `is none of: ${SECTION_KINDS.join(', ')}.`,
);

/** phrases.yaml: the register of phrases. */
export const registerSchema = z.strictObject({
  phrases: z
    .array(
      z.strictObject(
        {
          text: phraseText,
          slug,
          aliases: z.array(phraseText, 'is no list. Write aliases: [another wording].').default([]),
          settled: z.boolean('is neither true nor false. Write settled: true, or leave the key out.').default(false),
        },
        'is no entry. Write - text: and below it slug:, each with a space behind the colon.',
      ),
      'is no list. Write an entry below it, beginning with a hyphen: - text: and below that slug:.',
    )
    .nullish(),
});

/** A section's front matter. */
export type SectionData = z.output<typeof sectionSchema>;

/** A file of another kind would fill the report; the first keys are enough to see it. */
const MAX_UNKNOWN = 20;

/**
 * Gives the front matter as its schema types it, or nothing, with a fault for each key that does not fit; `wanted` has the
 * values that are known beforehand, to tell them where they are missing or wrong.
 */
export function validate<Schema extends z.ZodType>(
  file: VFile,
  front: Yaml,
  schema: Schema,
  wanted: Readonly<Record<string, string>> = {},
): z.output<Schema> | undefined {
  const result = schema.safeParse(front.data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys.slice(0, MAX_UNKNOWN)) {
        const place = front.placeOf([...issue.path, key], 'key');
        fault(file, place, 'unknown-key', unknownKey(key, schema, issue.path, front.data));
      }
    } else if (issue.code === 'custom' && file.messages.some(({ ruleId }) => ruleId === issue.params?.rule)) {
      // The look at the file's own characters has told it.
    } else if (issue.path.length > 0 && valueAt(front.data, issue.path) === undefined) {
      const parent = issue.path.slice(0, -1);
      const key = issue.path.join('.');
      const mend = wanted[key] === undefined ? 'Add it.' : `Add it: ${wanted[key]}`;
      fault(file, front.placeOf(parent, 'key'), 'missing-key', `lacks the key “${key}”. ${mend}`);
    } else {
      const key = issue.path.join('.');
      const shown = key === '' ? 'the front matter ' : `“${key}” `;
      const known = wanted[key] === undefined ? '' : ` Write ${wanted[key]}`;
      fault(file, front.placeOf(issue.path), 'bad-value', `${shown}${issue.message}${known}`);
    }
  }
  return undefined;
}
