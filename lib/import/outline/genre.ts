/** What kind of text an article is. */
import type { Genre } from '../../vocabulary/genres';
import type { Facts, Guess, Speech } from '../model';
import { DOCUMENT_NUMBER, type Headings, headlineText, namesDocument } from './headings';
import { isInterview } from './interview';
import { markerOf } from './levels';
import type { Reading } from './reading';

const HEAD_LINES = 8;
/** A line that names who is spoken to. */
export const SALUTATION =
  /^(?:尊敬的|敬爱的|亲爱的|各位|女士们|先生们|同志们|朋友们|同学们|老师们|代表们|委员们|乡亲们|父老乡亲)[^。？；]{0,40}[：:！!，,]?$|^[^。，,：:]{0,16}(?:同志们|朋友们|女士们|先生们|同学们)[、，,][^。]{0,30}[：:！!]$/;
const ADDRESSEES = /^[^。]{4,120}[：:]$/;
const SPEECH_TITLE = /(?:讲话|致辞|致词|演讲|发言|贺信|贺词|献词)(?:[（(].*[）)])?$/;

/** Gives the genre and why; a flag goes before what the text tells. */
export function findGenre(
  reading: Reading,
  speech: Speech,
  headings: Headings,
  facts: Facts,
): { genre: Genre; guess: Guess } {
  const because = (genre: Genre, why: string, isDoubtful: boolean) => ({
    genre,
    guess: { what: `genre: ${genre}`, why, isDoubtful },
  });
  if (facts.genre !== undefined) return because(facts.genre, 'given', false);
  const head = reading.paragraphs
    .slice(0, HEAD_LINES)
    .flatMap((one) => (one.length === 1 && one[0] ? [one[0].text] : []));
  const title = headlineText(headings.headline) ?? facts.title ?? '';
  const attributed = [...speech.voices.values()].filter(({ verbs }) => verbs.length > 0).length;
  const isUnspoken = attributed * 20 <= reading.sentences.length;
  if (isInterview(reading)) return because('interview', 'lines open with those who ask and answer, in turn', true);
  const salutation =
    head.find((line) => SALUTATION.test(line)) ??
    reading.paragraphs
      .slice(0, HEAD_LINES)
      .flatMap(([one]) => (one && SALUTATION.test(one.text.slice(0, 60)) ? [one.text.slice(0, 20)] : []))[0];
  const first = reading.sentences.slice(0, HEAD_LINES).map(({ text }) => text.slice(0, 60));
  if (
    /(?:政府)?工作报告$|工作的报告$/.test(title) ||
    (/^各位代表/.test(salutation ?? '') && first.some((text) => /报告工作|工作报告/.test(text)))
  )
    return because('work-report', `“${title || salutation}”`, false);
  if (isUnspoken) {
    const number = head.find((line) => DOCUMENT_NUMBER.test(line));
    if (number !== undefined) return because('circular', `the document’s number “${number}”`, false);
    const isNumbered =
      reading.paragraphs.filter(
        ([one]) => one && (markerOf(one.text)?.level === 1 || /^第[一二三四五六七八九十]+条/.test(one.text)),
      ).length >= 2;
    const addressees = head
      .slice(headings.headline.length)
      .some((line) => ADDRESSEES.test(line) && !SALUTATION.test(line));
    if (namesDocument(title) && !SPEECH_TITLE.test(title) && (isNumbered || addressees))
      return because('circular', `the title “${title}” and numbered levels or addressees below it`, true);
    const own = reading.sentences.filter(({ text }) =>
      /(?:^|[，,。])?(?:我们?|同志们)/.test(text.slice(0, 200)),
    ).length;
    if (salutation !== undefined && own > 0)
      return because('speech', `the salutation “${salutation.slice(0, 30)}”, and nobody is said to speak`, false);
    if (SPEECH_TITLE.test(title)) return because('speech', `the title “${title}”, and nobody is said to speak`, true);
  }
  return because('report', attributed > 0 ? 'others tell who speaks' : 'nothing tells of another kind', false);
}
