/** The source's own headings beside the site's titles. */
import type { Briefing, Section } from '../model';

/** Tells whether a section opens with a heading of the source that has the section's title in it (总体要求: 一、总体要求). */
export function isNamedBySource({ sentences }: Pick<Briefing, 'sentences'>, { blocks, title }: Section): boolean {
  const [first] = blocks;
  if (first?.type !== 'heading') return false;
  const heading = sentences.find(({ id }) => id === first.sentences[0]);
  // A title has the site's commas; the source's may be narrow.
  return heading?.text.replaceAll(',', '，').includes(title.replaceAll(',', '，')) ?? false;
}
