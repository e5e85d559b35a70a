/** The article as the outline reads it: who acts, what of a sentence is told, and what is said. */
import type { SourceSentence } from '../../content/cover-messages';
import { ATTRIBUTION_VERBS, SPEAKER_ADVERBS } from '../../vocabulary';
import type { CutArticle, Facts, Speech } from '../model';

/** A sentence with its place in the article. */
export interface ReadSentence extends SourceSentence {
  /** Among all sentences, from 0. */
  readonly index: number;
  /** What is told before anything is said, at most 600 UTF-16 units: empty where the sentence goes on with speech. */
  readonly told: string;
  /** Whether it goes on with speech that began before it. */
  readonly goesOn: boolean;
  /** Where what is said begins, behind the verb and its mark; left out where no speech begins in it. */
  readonly saidAt?: number;
  /** Who says it. */
  readonly speaker?: string;
}

/** The article read. */
export interface Reading {
  readonly sentences: readonly ReadSentence[];
  /** The sentences of each paragraph. */
  readonly paragraphs: readonly (readonly ReadSentence[])[];
  /** Matches the one who acts (蓝佛安, 他) as a piece of a pattern. */
  readonly actor: string;
  /** The actor's name, where there is one. */
  readonly name: string | undefined;
}

const TOLD_LIMIT = 600;
const ADVERBS = '(?:首先|随后|接着|还|又|先后|认真|详细|深入|仔细|专程|一路|亲切|实地|现场|最后)?';
const DEEDS =
  '来到|走进|前往|察看|听取|看望|考察|参观|视察|边走边看|主持召开|充分肯定|了解|询问|试乘|观看|指出|强调|说|要求|希望|勉励|寄语';
const NAMED = new RegExp(`^(?:在[^，,。]{1,30}[，,])?([\\u4e00-\\u9fff]{2,4}?)(?:一行)?${ADVERBS}(?:${DEEDS})`);
/** How a sentence may go on with what is said. */
const GOES_ON = /^(?:第?[一二三四五六七八九十]{1,3}[要是，,]|要)/;
const NOBODY = /^(?:他们?|她们?|我们?|大家|会议|记者|代表|与会|有关|各地|全会|报告|文章|座谈会|同时|要|不|也|并|在|对)/;

/** Gives the article read; without what was found of speech, a plain form (他指出, a sentence that opens with 要) tells it. */
export function readArticle(article: CutArticle, speech: Speech, facts: Facts): Reading {
  const name = facts.speaker ?? speech.speaker ?? frequentActor(article.sentences);
  const actor = `(?:${[...(name === undefined ? [] : [escapeForm(name)]), '他(?!们)', '她(?!们)'].join('|')})(?:一行)?`;
  const verbs = ATTRIBUTION_VERBS.join('|');
  const opening = new RegExp(`^${actor}(?:${SPEAKER_ADVERBS.join('|')})?(?:${verbs})`);
  // Narrative that turns into speech behind a comma: 了解……情况,要求…….
  const midway = new RegExp(
    `^(?=.{0,40}${actor}).{1,300}?[，,](?:${SPEAKER_ADVERBS.join('|')})?(?:${verbs})(?![的了])`,
  );
  const isKnown = speech.voices.size > 0;
  let speaks = false;
  const sentences = article.sentences.map((sentence, index): ReadSentence => {
    const head = sentence.text.slice(0, TOLD_LIMIT);
    const voice = speech.voices.get(sentence.id);
    if (isKnown) {
      const isSpeech = voice?.voice === 'statement';
      const opener = voice?.verbs[0] ?? voice?.label;
      const goesOn = isSpeech && opener === undefined;
      const told = unquoted(!isSpeech ? head : head.slice(0, opener?.start ?? 0));
      const who = voice?.verbs[0]?.who?.name ?? voice?.label?.name ?? speech.speaker;
      const speaker = isSpeech && opener !== undefined && who !== undefined ? { speaker: who } : {};
      return { ...sentence, index, told, goesOn, ...speaker, ...saidFrom(head, isSpeech ? opener?.end : undefined) };
    }
    const end = (opening.exec(head) ?? midway.exec(head))?.[0].length;
    const goesOn = end === undefined && speaks && GOES_ON.test(head);
    speaks = end !== undefined || goesOn;
    return { ...sentence, index, told: goesOn ? '' : unquoted(head.slice(0, end)), goesOn, ...saidFrom(head, end) };
  });
  const paragraphs: ReadSentence[][] = [];
  for (const sentence of sentences) {
    const last = paragraphs.at(-1);
    if (last?.[0]?.paragraph === sentence.paragraph) last.push(sentence);
    else paragraphs.push([sentence]);
  }
  return { sentences, paragraphs, actor, name };
}

/** The name that acts most often, where one acts twice at least. */
function frequentActor(sentences: readonly SourceSentence[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { text } of sentences) {
    const name = NAMED.exec(text.slice(0, TOLD_LIMIT))?.[1];
    if (name !== undefined && !NOBODY.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best !== undefined && best[1] >= 2 ? best[0] : undefined;
}

/** Without what is said between marks: somebody else may come to a place there. */
function unquoted(text: string): string {
  return text.replace(/“[^“”]*[。！？，,!?][^“”]*”/g, '“”');
}

function saidFrom(text: string, end: number | undefined): { saidAt?: number } {
  if (end === undefined) return {};
  return { saidAt: end + (/^[，,：:]/.test(text.slice(end)) ? 1 : 0) };
}

function escapeForm(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
