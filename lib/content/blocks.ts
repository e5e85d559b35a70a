/** The blocks of a section: what is told, and who speaks. */
import type { Block, Section, Sentence, SentenceId, Statement } from '../model';
import type { CoveredBlock } from './statements';
import type { SectionData } from './validate';

/** Gives a section with its sentences joined to blocks. */
export function assembleSection(
  slug: string,
  data: SectionData,
  blocks: readonly CoveredBlock[],
  sentences: readonly Sentence[],
): Section {
  const own = blocks.filter((block) => block.section === slug);
  const byId = new Map(
    sentences.filter((sentence) => sentence.section === slug).map((sentence) => [sentence.id, sentence]),
  );
  const merged: Growing[] = [];
  for (const block of own) {
    for (const { sentence } of block.lines) addTo(merged, block, sentence.id, byId.get(sentence.id)?.statements ?? []);
  }
  return { slug, ...data, blocks: merged, sentences: [...byId.keys()] };
}

/** A block that still grows: its lists are added to, since a copy for each sentence would take the square of their number. */
type Growing =
  | {
      readonly type: 'heading';
      readonly depth: Extract<Block, { type: 'heading' }>['depth'];
      readonly sentences: SentenceId[];
    }
  | { readonly type: 'narrative'; readonly sentences: SentenceId[] }
  | { readonly type: 'statement'; readonly statements: Statement['id'][]; readonly sentences: SentenceId[] };

/** Adds a sentence to the last block if it goes on with it: blocks are what is told and who speaks, not how the Markdown is spaced. */
function addTo(merged: Growing[], block: CoveredBlock, id: SentenceId, statements: readonly Statement['id'][]): void {
  const last = merged.at(-1);
  if (block.type === 'heading') merged.push({ type: 'heading', depth: block.depth ?? 2, sentences: [id] });
  else if (block.type === 'narrative') {
    if (last?.type === 'narrative') last.sentences.push(id);
    else merged.push({ type: 'narrative', sentences: [id] });
  } else if (last?.type === 'statement' && statements[0] !== undefined && last.statements.includes(statements[0])) {
    last.sentences.push(id);
    last.statements.push(...statements.filter((one) => !last.statements.includes(one)));
  } else merged.push({ type: 'statement', statements: [...new Set(statements)], sentences: [id] });
}
