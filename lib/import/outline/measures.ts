/** The measures of a document that numbers them itself in one run through its chapters: （一）…（二十）. */
import type { Cut } from './cuts';
import { markerOf } from './levels';
import type { Reading } from './reading';
import { MAX_TASKS } from './tasks';
import { headTitle } from './titles';

/** Heads that say why and what for, and ask for nothing that can be handed out. */
const FRAME = /总体要求|指导思想|基本原则|(?:工作|总体|主要|发展)目标|适用范围|定义/;
/** A document's last words about itself. */
const CLOSES = /^(?:本|此|以上)[\u4e00-\u9fff《》“”]{1,16}(?:自|由|有效期|印发|施行|解释)/;
/** Of fewer nobody makes a table. */
const FEWEST = 3;

/** Gives a cut for each measure, as tasks with the document's own numbers; none where these begin again under a chapter. */
export function measuresOf({ paragraphs, sentences }: Reading): Cut[] {
  const firsts = paragraphs.flatMap(([first]) => (first ? [{ first, mark: markerOf(first.text) }] : []));
  const chapters = firsts.filter(({ mark }) => mark?.level === 1);
  const measures = firsts.filter(({ mark }) => mark?.level === 2);
  const isOneRun = measures.length >= FEWEST && measures.every(({ mark }, index) => mark?.number === index + 1);
  if (!isOneRun || measures.length > MAX_TASKS) return [];
  const held = chapters.filter(({ first }, index) => {
    const end = chapters[index + 1]?.first.index ?? sentences.length;
    return measures.some((one) => one.first.index > first.index && one.first.index < end);
  });
  if (held.length < 2 || measures.some(({ first }) => FRAME.test(headTitle(first.text)))) return [];
  const cuts = measures.map(
    ({ first, mark }): Cut => ({
      at: first.index,
      kind: 'task',
      number: mark?.number ?? 1,
      title: headTitle(first.text),
      why: 'the document numbers its measures in one run through its chapters',
      isDoubtful: true,
    }),
  );
  const [below] =
    paragraphs.find(([line]) => line && line.index > (cuts.at(-1)?.at ?? 0) && CLOSES.test(line.text)) ?? [];
  return below
    ? [...cuts, { at: below.index, kind: 'remarks', title: '附则', why: `“${below.text.slice(0, 20)}”` }]
    : cuts;
}
