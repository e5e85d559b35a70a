/** What a share image shows, as data: who draws it decides nothing. */
import type { Briefing, Library, Site } from '../model';
import { absolute, paths } from '../paths';
import { findBriefing, findTopic, namesIn, topicsOf, visitsOf } from '../queries/find';
import { phrasePage } from '../queries/phrase';
import { topicEntries } from '../queries/topics';
import { wordsOf } from '../queries/words';
import { phraseName, seenIn } from '../text/typography';
import { EDITORIAL_TITLE_NOTE, phraseKicker, spanLabel } from '../vocabulary';
import { toldName } from '../vocabulary/genres';
import { saidName, speechNote, voiceWords } from '../vocabulary/voices';
import { type SetText, setSpeech } from './share-lines';
import { setAddress, setPhrase, setSmall, setTitle } from './share-titles';
import { SHARE_WORDS } from './share-words';

/** How many characters there is room for on a line: below the text (26 px), in a margin (20 px), of a title in it (26 px). */
const FOOT_EMS = 22;
const MARGIN_EMS = 11;
const TITLE_EMS = 8.5;

/** One image. What must be read is in `head`, `text` and `foot`: they stand in the square that is left where the sides are cut off. */
export interface ShareImage {
  /** Words apart from each other above the text: 转述, 蓝佛安, 指出. */
  readonly head: readonly string[];
  readonly text: SetText;
  /** Lines below the text. */
  readonly foot: readonly string[];
  /** The margin on the left: at its top, and at its foot which article it is and whose title that is, in lines. */
  readonly siteName: string;
  readonly article: readonly string[];
  readonly note: readonly string[];
  /** The margin on the right: at its top the place and what 转述 means, at its foot the address; in lines. */
  readonly place: readonly string[];
  readonly caution: readonly string[];
  readonly address: readonly string[];
}

/** Gives the image of a briefing, or nothing where there is none. */
export function briefingImage(library: Library, slug: string): ShareImage | undefined {
  const briefing = findBriefing(library, slug);
  if (!briefing) return undefined;
  const { title, sections, sentences, statements } = briefing;
  const topics = topicsOf(
    library,
    sections.flatMap((section) => section.topics),
  );
  const visits = visitsOf(briefing).length;
  const tasks = sections.filter(({ kind }) => kind === 'task').length;
  return {
    ...around(library.site, paths.briefing(slug)),
    head: [seenIn(briefing)].filter(Boolean),
    text: setTitle(title, namesIn(briefing)),
    foot: [
      ...note(briefing),
      SHARE_WORDS.contents({
        sentences: sentences.length,
        statements: statements.length,
        visits,
        tasks,
        said: saidName(statements),
      }),
      ...setSmall(
        topics.map((topic) => topic.title).join('、'),
        FOOT_EMS,
        topics.map((topic) => topic.title),
      ),
    ],
  };
}

/** Gives the image of a topic, or nothing where there is none. */
export function topicImage(library: Library, slug: string): ShareImage | undefined {
  const topic = findTopic(library, slug);
  const entry = topic && topicEntries({ ...library, topics: [topic] })[0];
  if (!topic || !entry) return undefined;
  return {
    ...around(library.site, paths.topic(slug)),
    head: [SHARE_WORDS.topic],
    text: setTitle(topic.title),
    foot: [...setSmall(topic.scope, FOOT_EMS), SHARE_WORDS.counts(entry.counts, wordsOf(library))],
  };
}

/** Gives the image of a statement, or nothing where there is none. */
export function statementImage(library: Library, slug: string, id: string): ShareImage | undefined {
  const briefing = findBriefing(library, slug);
  const statement = briefing?.statements.find((one) => one.id === id);
  if (!briefing || !statement) return undefined;
  const caution = speechNote([statement], [briefing]);
  return {
    ...around(library.site, paths.statement(slug, statement.id)),
    head: voiceWords(statement),
    text: setSpeech(briefing, statement),
    foot: [seenIn(briefing)].filter(Boolean),
    article: setSmall(briefing.title, TITLE_EMS, namesIn(briefing)),
    note: note(briefing).flatMap((line) => setSmall(line, MARGIN_EMS)),
    place: setSmall(spanLabel(statement.sentences), MARGIN_EMS),
    caution: caution === '' ? [] : setSmall(caution, MARGIN_EMS),
  };
}

/** Gives the image of a phrase, or nothing where there is none: what it is and where it stands first, not what it means. */
export function phraseImage(library: Library, slug: string): ShareImage | undefined {
  const page = phrasePage(library, slug);
  if (!page) return undefined;
  const { entry, quoted, first } = page;
  const image = {
    ...around(library.site, paths.phrase(slug)),
    head: [phraseKicker(entry)],
    text: setPhrase(phraseName(entry.text)),
    foot: [SHARE_WORDS.quoted(quoted, wordsOf(library).text)],
  };
  if (!first?.quoted) return image;
  const { briefing, sentence, statement } = first;
  const place = [...(statement ? voiceWords(statement) : [toldName([briefing])]), spanLabel([sentence.id])].join('　');
  return {
    ...image,
    foot: [
      ...image.foot,
      ...setSmall(quoted > 1 ? SHARE_WORDS.first + place : place, FOOT_EMS),
      ...[seenIn(briefing)].filter(Boolean),
    ],
    article: setSmall(briefing.title, TITLE_EMS, namesIn(briefing)),
    note: note(briefing).flatMap((line) => setSmall(line, MARGIN_EMS)),
  };
}

function note({ titleOrigin }: Briefing): string[] {
  return titleOrigin === 'editorial' ? [EDITORIAL_TITLE_NOTE] : [];
}

/** What stands in the margins of every image. */
function around(
  site: Site,
  path: string,
): Pick<ShareImage, 'siteName' | 'article' | 'note' | 'place' | 'caution' | 'address'> {
  const url = absolute(site.url, path);
  const address = url === undefined ? [] : setAddress(url, MARGIN_EMS);
  return { siteName: site.name, article: [], note: [], place: [], caution: [], address };
}
