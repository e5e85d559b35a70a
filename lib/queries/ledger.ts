/** The 任务分解表: each task's measures, one a row, in the source's words. */
import type { Briefing, LedgerRow, LedgerTask, Library, Sentence, SentenceId, Task } from '../model';
import { clausesIn } from '../text/clauses';
import { fullWidthCommas } from '../text/typography';
import { spanLabel } from '../vocabulary';
import { toldName } from '../vocabulary/genres';
import { LONG_SENTENCE } from '../vocabulary/ledger';
import { voiceWords } from '../vocabulary/voices';
import { sharedTopics, tasksOf, topicsOf, visitsOf } from './find';

/** Gives the tasks of a briefing with their rows, in the text's order; empty where it has no tasks. */
export function ledger(library: Library, briefing: Briefing): LedgerTask[] {
  return tasksOf(briefing).map((task) => ({
    number: task.number,
    title: task.title,
    slug: task.slug,
    rows: sentencesOf(briefing, task).flatMap((sentence, place) => rowsOf(library, briefing, task, sentence, place)),
  }));
}

/** Gives the rows of one sentence; its place in the task is 0 for the head. */
function rowsOf(library: Library, briefing: Briefing, task: Task, sentence: Sentence, place: number): LedgerRow[] {
  const shown = fullWidthCommas(sentence.text);
  const number = place === 0 ? String(task.number) : `${task.number}.${place}`;
  const voice = voiceOf(briefing, sentence);
  const common = { sentence: sentence.id, voice, ...related(library, briefing, task, sentence.id) };
  const clauses = place === 0 || [...sentence.text].length <= LONG_SENTENCE ? [] : clausesIn(sentence.text);
  if (clauses.length < 2) {
    const level = place === 0 ? 'task' : 'measure';
    return [{ number, level, text: sentence.text, shown, ...common, span: 1 }];
  }
  let start = 0;
  return clauses.map((text, index): LedgerRow => {
    const end = start + text.length;
    const row = { number: `${number}（${index + 1}）`, level: 'clause', text, shown: shown.slice(start, end) } as const;
    start = end;
    return { ...row, ...common, span: index === 0 ? clauses.length : 0 };
  });
}

/** Who says a sentence, apart from its words; a clause has the voice of its sentence. */
function voiceOf(briefing: Briefing, sentence: Sentence): string {
  const said = briefing.statements.filter(({ id }) => sentence.statements.includes(id));
  if (said.length === 0) return toldName([briefing]);
  return said.map((one) => `${voiceWords(one).join('　')}（${spanLabel(one.sentences)}）`).join('；');
}

/** The topics that hold for a sentence of the task, and the visits that share one; nobody has filed its clauses. */
function related(library: Library, briefing: Briefing, task: Task, id: SentenceId) {
  const own = sharedTopics(briefing, task, task).filter((topic) => (task.reasons[topic] ?? id) === id);
  const visits = visitsOf(briefing).filter((visit) => visit.topics.some((topic) => own.includes(topic)));
  return { topics: topicsOf(library, own), visits };
}

function sentencesOf(briefing: Briefing, { sentences }: Task): Sentence[] {
  const wanted = new Set(sentences);
  return briefing.sentences.filter(({ id }) => wanted.has(id));
}
