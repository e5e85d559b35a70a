/** What the composer offers: the pieces of one briefing, the topics, and the way to other briefings. */
import type { Briefing, Choice, Library, Section, Statement, Topic } from '../model';
import { type PieceRef, type PrintQuery, pieceName, pieceNames } from '../paths';
import { sectionLabel, spanLabel } from '../vocabulary';
import { textName } from '../vocabulary/genres';
import { presenceNote } from '../vocabulary/visits';
import { voiceWords } from '../vocabulary/voices';
import { findBriefing, tasksOf } from './find';
import { cutPage, type PageOf } from './paging';

/** What the composer offers. */
interface Chooser {
  /** Nothing where the site has no briefing yet. */
  readonly briefing: Briefing | undefined;
  readonly whole: readonly Choice[];
  readonly sections: readonly Choice[];
  readonly statements: readonly Choice[];
  readonly topics: readonly Choice[];
  /** The other briefings, newest first. */
  readonly others: PageOf<Briefing>;
  /** A briefing that was asked for and is not there. */
  readonly unknown: string | undefined;
}

const PAGE = 20;

/** Gives what can be chosen; the briefing is the one asked for, else the one whose pieces the document has last, else the newest. */
export function chooser(library: Library, query: PrintQuery, last?: Briefing): Chooser {
  const asked = query.briefing === undefined ? undefined : findBriefing(library, query.briefing);
  const briefing = asked ?? last ?? library.briefings[0];
  const taken = new Set(pieceNames(query.s ?? ''));
  const choice = (ref: PieceRef, words: Omit<Choice, 'name' | 'taken'>): Choice => {
    const name = pieceName(ref);
    return { name, ...words, taken: taken.has(name) };
  };
  return {
    briefing,
    ...(briefing ? ofBriefing(briefing, choice) : { whole: [], sections: [], statements: [] }),
    topics: library.topics.map((topic: Topic) =>
      choice({ kind: 'topic', topic: topic.slug }, { title: topic.title, place: topic.scope }),
    ),
    others: cutPage(
      library.briefings.filter((one) => one !== briefing),
      PAGE,
      query.page,
    ),
    unknown: asked ? undefined : query.briefing,
  };
}

function ofBriefing(
  briefing: Briefing,
  choice: (ref: PieceRef, words: Omit<Choice, 'name' | 'taken'>) => Choice,
): Pick<Chooser, 'whole' | 'sections' | 'statements'> {
  const { slug, sections, sentences, statements } = briefing;
  const tasks = tasksOf(briefing).length;
  return {
    whole: [
      choice(
        { kind: 'briefing', briefing: slug },
        { title: `${textName([briefing])}全文`, place: `${sections.length}节，${sentences.length}句` },
      ),
      ...(tasks > 0
        ? [
            choice(
              { kind: 'ledger', briefing: slug },
              { title: '任务分解表', place: `${tasks}项，本站编制，非官方文件` },
            ),
          ]
        : []),
    ],
    sections: sections.map((section) =>
      choice(
        { kind: 'section', briefing: slug, section: section.slug },
        { ...labelled(briefing, section), title: section.title, place: sectionPlace(section) },
      ),
    ),
    statements: statements.map((statement) =>
      choice(
        { kind: 'statement', briefing: slug, statement: statement.id },
        {
          kind: voiceWords(statement).join('　'),
          title: beginsIn(briefing, statement),
          place: spanLabel(statement.sentences),
        },
      ),
    ),
  };
}

function sectionPlace(section: Section): string {
  return [spanLabel(section.sentences), presenceNote(section)].filter(Boolean).join('，');
}

function labelled(briefing: Briefing, section: Section): { readonly kind?: string } {
  const kind = sectionLabel(briefing, section);
  return kind === undefined ? {} : { kind };
}

function beginsIn({ sections }: Briefing, { parts }: Statement): string {
  const [first, ...more] = parts;
  const title = sections.find(({ slug }) => slug === first?.section)?.title ?? '';
  return more.length === 0 ? title : `${title}等${parts.length}节`;
}
