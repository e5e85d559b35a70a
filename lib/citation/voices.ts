/** Who is heard in a run of sentences: words of the site's own beside the source's, never in them. */
import type { Briefing, Sentence, SentenceId, Statement } from '../model';
import { placeLabel, spanLabel } from '../vocabulary';
import { toldName } from '../vocabulary/genres';
import { voiceWords } from '../vocabulary/voices';

/** One voice and the sentences in which it is heard without a break. */
interface Run {
  /** Left out for narrative. */
  readonly statement: Statement | undefined;
  readonly sentences: SentenceId[];
}

/**
 * Gives a label for each voice in the order in which they are heard. Where there are several, each says which sentences are its
 * own; one that began before them says where. A heading of the source is nobody's.
 */
export function voicesOf(briefing: Briefing, sentences: readonly Sentence[]): string[] {
  const runs = runsOf(briefing, sentences);
  return runs.map(({ statement, sentences: heard }) => {
    const begin = statement?.sentences[0];
    const isContinued = begin !== undefined && !sentences.some(({ id }) => id === begin);
    const notes = [...(runs.length > 1 ? [spanLabel(heard)] : []), ...(isContinued ? [`${placeLabel(begin)}起`] : [])];
    return nameOf(briefing, statement) + (notes.length > 0 ? `（${notes.join('，')}）` : '');
  });
}

/** Speaker and verb as words apart: 转述　蓝佛安　指出. */
function nameOf(briefing: Briefing, statement: Statement | undefined): string {
  return statement === undefined ? toldName([briefing]) : voiceWords(statement).join('　');
}

function runsOf(briefing: Briefing, sentences: readonly Sentence[]): Run[] {
  const headings = new Set(
    briefing.sections.flatMap(({ blocks }) =>
      blocks.filter((block) => block.type === 'heading').flatMap((block) => block.sentences),
    ),
  );
  const statements = new Map(briefing.statements.map((statement) => [statement.id, statement]));
  const runs: Run[] = [];
  let open: readonly Run[] = [];
  for (const { id, statements: ids } of sentences.filter((sentence) => !headings.has(sentence.id))) {
    const voices = ids.length > 0 ? ids.flatMap((one) => statements.get(one) ?? []) : [undefined];
    open = voices.map((statement) => {
      const run = open.find((one) => one.statement === statement);
      if (run) {
        run.sentences.push(id);
        return run;
      }
      const begun: Run = { statement, sentences: [id] };
      runs.push(begun);
      return begun;
    });
  }
  return runs;
}
