/** From an article to a draft: cut, searched for speech and order, written, and held against the check. */
import { VFile } from 'vfile';
import { decode } from '../content/decode';
import { ContentError, fault, hasFaults, START } from '../content/faults';
import { readSource, type Source } from '../content/source';
import type { Library, SentenceId } from '../model';
import { sentenceId } from '../paths';
import { cutLongSections } from './long-sections';
import type { Article, Draft, Facts, Guess, Speech } from './model';
import { findOutline } from './outline';
import { writeReview } from './review';
import { checkDraft, SOURCE_LIMIT } from './self-check';
import { findSpeech } from './speech';
import { type Written, writeDraft } from './write';

/** The bytes of a sentence whose line fits into a section's file, whatever must be escaped in it. */
const LONGEST = 24 * 1024;
/** Each round leaves at least one sentence plain; what needs more rounds is left plain whole. */
const MAX_ROUNDS = 20;

/**
 * Gives the draft of an article, which passes the check; `facts` go before what its file says. Throws ContentError, with every
 * fault and its place, where the text cannot stand in content.
 */
export function draftArticle(article: Article, facts: Facts & { readonly slug: string }, library: Library): Draft {
  const known = { ...article.facts, ...facts };
  const cut = cutArticle(article.text);
  let speech = findSpeech(cut, known);
  const outline = cutLongSections(findOutline(cut, speech, known, library), cut.sentences);
  const topics = library.topics.map(({ slug }) => slug);
  const plain: Guess[] = cut.unpaired.map(unpairedGuess);
  const unpaired = cut.unpaired.map(({ paragraph }) => paragraph);
  for (let round = 0; ; round += 1) {
    const written = writeDraft(article.text, cut, speech, outline, { ...known, unpaired });
    const { briefing, files: read } = checkDraft(known.slug, written.files, topics);
    if (briefing) {
      const guesses = [...article.guesses, ...speech.guesses, ...outline.guesses, ...plain];
      const { speaker = speech.speaker, title = outline.title.text, ...others } = known;
      const facts = { ...others, title, genre: outline.genre, ...(speaker === undefined ? {} : { speaker }) };
      const review = writeReview({ text: article.text, article: cut, facts, guesses, places: written.places });
      return { slug: known.slug, files: [...written.files, review], guesses };
    }
    const refused = round < MAX_ROUNDS ? refusedIn(read, written, speech) : [...speech.voices.keys()];
    if (refused.length === 0) throw new ContentError(read);
    const [what, why] = ['left as narrative', 'the check does not take it for speech as it would be written here'];
    plain.push(...refused.map((sentence) => ({ sentence, what, why, isDoubtful: true })));
    const gone = new Set(refused);
    speech = { ...speech, voices: new Map([...speech.voices].filter(([id]) => !gone.has(id))) };
  }
}

function unpairedGuess({ paragraph, mark }: Source['unpaired'][number]): Guess {
  const why = `${mark} has no partner there; unpairedMarks in briefing.md says that the source has it so: compare with the original`;
  return { sentence: sentenceId(paragraph, 1), what: 'a quotation mark stands alone', why, isDoubtful: true };
}

function cutArticle(text: string): Source {
  const file = new VFile({ path: 'source.txt' });
  const decoded = decode(file, Buffer.from(text), SOURCE_LIMIT);
  const cut = decoded === undefined ? undefined : readSource({ file, text: decoded });
  if (cut?.sentences.length === 0) fault(file, START, 'no-text', 'holds no text. Give the file that has the article.');
  for (const { id, text } of cut?.sentences.filter((one) => Buffer.byteLength(one.text) > LONGEST) ?? []) {
    const line = rowOf(decoded ?? '', text);
    const what = `holds a sentence of ${Buffer.byteLength(text)} bytes (${id}), and ${LONGEST} are allowed`;
    fault(file, { line, column: 1 }, 'long-sentence', `${what}. A sentence ends at 。！？ or ……: is this an article?`);
  }
  if (cut === undefined || hasFaults([file])) throw new ContentError([file]);
  return cut;
}

/** The line, from 1, on which a text stands. */
function rowOf(whole: string, text: string): number {
  return whole.slice(0, whole.indexOf(text)).split('\n').length;
}

/** The sentences of speech that stand on lines with faults; all of them where the faults stand elsewhere. */
function refusedIn(read: readonly VFile[], { places }: Written, { voices }: Speech): SentenceId[] {
  const faulty = new Set(
    read.flatMap((file) => file.messages.filter(({ fatal }) => fatal).map(({ line }) => `${file.basename}:${line}`)),
  );
  const found = [...voices.keys()].filter((id) => {
    const place = places.get(id);
    return place !== undefined && faulty.has(`${place.name}:${place.line}`);
  });
  return found.length > 0 ? found : [...voices.keys()];
}
