/** Questions and answers: which lines ask. */
import { clausesIn } from '../../text/clauses';
import type { Cut } from './cuts';
import type { Reading, ReadSentence } from './reading';
import { headTitle } from './titles';

const LABEL = /^([^\s，,。；;：:！？“”、（）()]{1,12})[：:]/;
const ASKS = /^(?:.{0,8}(?:记者|主持人|网友|网民|观众|听众|提问)|问|Q|提问者?|问题[一二三四五六七八九十\d]{0,3})$/;
const INTERROGATIVE = /什么|怎么|怎样|如何|哪些|哪里|哪个|谁|多少|几|吗|呢|是否|能否|有没有/;
const ANSWERS = /^(?:答|A|答复|回答|解读)$/;

/** The label that a paragraph opens with. */
function labelOf(paragraph: readonly ReadSentence[]): string | undefined {
  return LABEL.exec(paragraph[0]?.text ?? '')?.[1];
}

/** Tells whether a text is questions and answers: two labels at least, that alternate twice, over two fifths of its paragraphs. */
export function isInterview({ paragraphs }: Reading): boolean {
  const labels = paragraphs.map(labelOf);
  const said = labels.filter((label) => label !== undefined);
  const asked = said.filter(asks).length;
  const answered = said.filter((label) => !asks(label));
  const turns = said.filter((label, index) => index > 0 && asks(label) !== asks(said[index - 1] ?? '')).length;
  const repeats = answered.some((label, index) => ANSWERS.test(label) || answered.indexOf(label) < index);
  return asked >= 2 && turns >= 3 && repeats && said.length * 5 >= paragraphs.length * 2;
}

/** Of a question the clause that asks, where more stands before it. */
function asked(question: string): string {
  const clauses = clausesIn(/^[^？?]*/.exec(question)?.[0] ?? question);
  const at = clauses.findIndex((clause) => INTERROGATIVE.test(clause));
  return at > 0 ? clauses.slice(at).join('') : question;
}

function asks(label: string): boolean {
  return ASKS.test(label);
}

/** Gives a cut for each question. */
export function questionCuts({ paragraphs }: Reading): Cut[] {
  return paragraphs.flatMap((paragraph): Cut[] => {
    const [first] = paragraph;
    const label = labelOf(paragraph);
    if (!first || label === undefined || !asks(label)) return [];
    const question = paragraph.find(({ text }) => /[？?]/.test(text)) ?? first;
    const words = asked(question.text.replace(LABEL, '').trim());
    return [
      {
        at: first.index,
        kind: 'remarks',
        title: headTitle(words) || '提问',
        why: `a question opens with “${label}：”`,
      },
    ];
  });
}
