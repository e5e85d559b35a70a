/** Statements, their verbs, and who speaks. */
import type { CutArticle, Facts, Guess, Speech } from './model';
import { readFlow } from './speech/flow';
import { findLabels } from './speech/labels';
import { findPeople } from './speech/people';
import { settle } from './speech/settle';
import type { Heard } from './speech/state';
import { wholeText } from './speech/whole';

/** Gives what is said in an article, by whom; where the words leave it open, a sentence stays narrative. */
export function findSpeech(article: CutArticle, facts: Facts): Speech {
  const given = facts.speaker === undefined ? {} : { speaker: facts.speaker };
  const whole = wholeText(article, facts);
  if (whole !== undefined) {
    const what = 'no statements looked for: the text is one speaker’s or one body’s from end to end';
    return { voices: new Map(), guesses: [{ what, why: whole, isDoubtful: false }], ...given };
  }
  const people = findPeople(article.paragraphs.join('\n'), facts.speaker);
  const labelled = findLabels(article, people);
  const { heard, left } = readFlow(article, people, new Set(labelled.voices.keys()));
  const found = facts.speaker ?? mainSpeaker([...heard.values()]);
  const settled = settle(article.sentences, heard, found);
  const guesses: Guess[] = [...labelled.guesses, ...settled.guesses, ...left];
  if (facts.speaker === undefined && found !== undefined) {
    guesses.unshift({ what: `speaker: ${found}`, why: 'says most of what is said', isDoubtful: true });
  }
  const place = new Map(article.sentences.map(({ id }, index) => [id, index]));
  const order = ({ sentence }: Guess): number => (sentence === undefined ? -1 : (place.get(sentence) ?? -1));
  return {
    voices: new Map(
      [...settled.voices, ...labelled.voices].sort(([a], [b]) => (place.get(a) ?? 0) - (place.get(b) ?? 0)),
    ),
    guesses: guesses.sort((a, b) => order(a) - order(b)),
    ...(found === undefined ? {} : { speaker: found }),
  };
}

/** The person with more statements than all others together; nobody where there is none. */
function mainSpeaker(heard: readonly Heard[]): string | undefined {
  const counts = new Map<string, number>();
  const spoken = heard.flatMap((one) => one.spoken);
  for (const { isPerson, speaker } of spoken)
    if (isPerson && !speaker.includes('某')) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] * 2 > spoken.length ? first[0] : undefined;
}
