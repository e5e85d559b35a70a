/** Questions and answers: lines that open with who speaks and a colon (记者：…, 问：…). */
import type { SentenceId } from '../../model';
import type { CutArticle, FoundVoice, Guess } from '../model';
import type { People } from './people';
import { NO_NAMES, oneOf, SURNAMES, TITLES } from './words';

/** What labels give: a voice for each sentence that stands under one. */
export interface Labelled {
  readonly voices: ReadonlyMap<SentenceId, FoundVoice>;
  readonly guesses: readonly Guess[];
}

const LABEL = /^([[【]?[^，,。；;：:！？!?“”]{1,30}[\]】]?)[ \u3000]*[：:]/;
const ASKING = new RegExp(
  `^(?:${oneOf(['记者', '主持人', '问', '答', '发言人', '网友', '提问', '观众', '嘉宾', '听众', 'Q', 'A', '学生'])}[A-Z甲乙丙丁一二三\\d]?|.{0,24}${oneOf(['记者', '主持人', '发言人', '网友', '主播', '特约评论员', '编辑'])})$`,
);
const TITLED = new RegExp(`${oneOf(TITLES)}[ \u3000]*$`);
const SOMEBODY = new RegExp(oneOf(TITLES));
const ENDS = /[。！？!?…”）)；;：:]$/;
/** 主持人卫星: somebody whose name stands nowhere else. */
const ROLE_AND_NAME = /^(?:主持人|记者|嘉宾)(\p{Script=Han}{2,3})$/u;
/** A line that opens so opens a part of what is said, not another's words. */
const PART = /^(?:[（(]?[一二三四五六七八九十\d]|第|首先|其次|再次|最后|同时|比如|例如|也就是说|换句话说|总之)/;
const OVER = /^(?:（|\(|发布会到此|新闻发布会到此|责任编辑|编辑|来源|图为|【)/;
/** More characters than a label can have. */
const BEHIND = 40;

/** Finds the labelled speech of an article; nothing where fewer than two lines are labelled by somebody who asks or answers. */
export function findLabels({ sentences }: CutArticle, people: People): Labelled {
  const firsts = sentences.filter(({ number }) => number === 1);
  const labels = new Map<SentenceId, { text: string; name: string }>();
  let before: string | undefined;
  for (const { id, text } of firsts) {
    const label = LABEL.exec(text.slice(0, BEHIND))?.[1];
    const name = label === undefined ? undefined : nameOf(label, people);
    if (label === undefined || !ENDS.test(text)) continue;
    // Right behind a question a name alone is whoever answers.
    const isAnswer = before !== undefined && ASKING.test(before) && isName(label);
    before = name ?? (isAnswer ? label : undefined);
    if (before !== undefined) labels.set(id, { text: label, name: before });
  }
  const asks = [...labels.values()].filter(({ name }) => ASKING.test(name)).length;
  if (labels.size < 2 || asks === 0) return { voices: new Map(), guesses: [] };
  const voices = new Map<SentenceId, FoundVoice>();
  const guesses: Guess[] = [];
  let open: string | undefined;
  for (const { id, number, text } of sentences) {
    const label = labels.get(id);
    if (label) {
      open = label.name;
      voices.set(id, voiceOf(label));
      guesses.push({
        sentence: id,
        what: `speech of ${open}`,
        why: `the line opens with “${label.text}”`,
        isDoubtful: false,
      });
    } else if (open !== undefined && (!ENDS.test(text) || (number === 1 && isOver(text)))) {
      guesses.push({ sentence: id, what: 'left as narrative', why: `may end what ${open} says`, isDoubtful: true });
      open = undefined;
    } else if (open !== undefined) {
      voices.set(id, { voice: 'statement', verbs: [] });
      if (number > 1) continue;
      guesses.push({
        sentence: id,
        what: `goes on with ${open}`,
        why: 'no other label stands before it',
        isDoubtful: false,
      });
    }
  }
  return { voices, guesses };
}

/** Whether a paragraph may be no more of what is said: a note, or a line that somebody unknown opens. */
function isOver(text: string): boolean {
  const label = LABEL.exec(text.slice(0, BEHIND))?.[1];
  const isSomebody = label !== undefined && (SOMEBODY.test(label) || isName(label));
  return OVER.test(text) || (isSomebody && !PART.test(text));
}

function isName(words: string): boolean {
  return /^\p{Script=Han}{2,3}$/u.test(words) && SURNAMES.has(words.charAt(0)) && !NO_NAMES.has(words.slice(0, 2));
}

/** 问 and 答 are verbs; every other label names somebody. */
function voiceOf({ text, name }: { text: string; name: string }): FoundVoice {
  if (text === '问' || text === '答') return { voice: 'statement', verbs: [{ start: 0, end: 1 }] };
  return { voice: 'statement', verbs: [], label: { start: 0, end: text.length, name } };
}

function nameOf(label: string, people: People): string | undefined {
  const words = label.replace(/^[[【]|[\]】]$/g, '');
  const mentions = people.mentionsIn(words);
  const [mention] = mentions;
  if (mention && mentions.length === 1) {
    const before = words.slice(0, mention.start);
    const behind = words.slice(mention.end);
    if ((before === '' || TITLED.test(before)) && (behind === '' || TITLED.test(behind))) return mention.name;
    if (/^（[^）]*）$/.test(behind) && before === '') return mention.name;
    if (/^(?:主持人|记者|嘉宾)（$/.test(before) && behind === '）') return mention.name;
  }
  const named = ROLE_AND_NAME.exec(words)?.[1];
  if (named !== undefined && isName(named)) return named;
  if (ASKING.test(words)) return words;
  return undefined;
}
