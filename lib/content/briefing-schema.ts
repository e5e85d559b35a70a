/** The front matter of briefing.md: what is known of an article, and what has become of it here. */
import { z } from 'zod';
import { TITLE_ORIGINS } from '../vocabulary';
import { GENRES } from '../vocabulary/genres';
import { date, line, slug, webAddress } from './values';

/** briefing.md: what is known of the article; what is not known is left out. */
export const briefingSchema = z.strictObject({
  title: line,
  titleOrigin: z.enum(
    TITLE_ORIGINS,
    `is neither of: ${TITLE_ORIGINS.join(', ')}. Write editorial where the title is the site's own.`,
  ),
  genre: z.enum(GENRES, `is none of: ${GENRES.join(', ')}. Leave it out where a newspaper reports.`).default('report'),
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
  /** Paragraphs in which an editor has seen that the source itself has a quotation mark without its partner. */
  unpairedMarks: z
    .array(
      z.int('is no paragraph. Write its number.').min(1, 'is no paragraph. They are counted from 1.'),
      'is no list. Write unpairedMarks: [3], the paragraphs whose quotation marks stand alone in the source too.',
    )
    .default([]),
  /** Kept off the public site until the editor takes the key out. */
  draft: z.literal(true, 'is not true. Write draft: true, or take the key out to publish.').exactOptional(),
  checkedBy: line.exactOptional(),
  checkedAgainst: line.exactOptional(),
  checkedOn: date.exactOptional(),
  revisions: z
    .array(
      z.strictObject({ on: date, what: line, why: line }, 'is no revision. Write - on:, what: and why:, a line each.'),
      'is no list. Write one entry each, beginning with a hyphen: - on:, what:, why:.',
    )
    .default([]),
  /** The briefing that this one replaces. */
  supersedes: slug.exactOptional(),
  withdrawn: z
    .strictObject(
      { on: date, reason: line },
      'is no withdrawal. Write on: and reason: below it, indented by two spaces.',
    )
    .exactOptional(),
  sha256: z
    .string('is no SHA-256. Write the 64 hexadecimal digits of source.txt.')
    .regex(/^[0-9a-f]{64}$/, 'is no SHA-256. Write the 64 hexadecimal digits of source.txt, in lower case.'),
});

/** The front matter of briefing.md. */
export type BriefingData = z.output<typeof briefingSchema>;
