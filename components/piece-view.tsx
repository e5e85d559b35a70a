import type { Piece, Topic } from '@/lib/model';
import { absolute } from '@/lib/paths';
import { articleLine } from '@/lib/text/typography';
import { spanLabel } from '@/lib/vocabulary';
import { LEDGER_WORDS } from '@/lib/vocabulary/ledger';
import { BriefingStanding } from './briefing-standing';
import { Corrections } from './corrections';
import { EditorNote } from './editor-note';
import { LedgerTable } from './ledger-table';
import { Passages } from './passages';
import { PieceSections, TopicSections } from './piece-sections';
import { PresenceNote } from './presence-note';
import { SectionRow } from './section-row';
import { Title } from './title';
import { TitleNote } from './title-note';
import { TopicLinks } from './topic-links';

interface Props {
  readonly id: string;
  readonly piece: Piece;
  /** With its number in the document. */
  readonly heading: string;
  /** Names that a line must not break. */
  readonly names: readonly string[];
  /** The address at which what it shows stands for good, and the site's origin where the release knows it. */
  readonly path: string;
  readonly origin: string | undefined;
  /** Whether the document's title is this piece's own, and is not said again. */
  readonly alone: boolean;
  /** Whether the document is from several articles, so that each piece names its own. */
  readonly several: boolean;
}

/** A piece of a document: its heading, what it is and where it stands for good, and its words. */
export function PieceView({ id, piece, heading, names, path, origin, alone, several }: Props) {
  const url = absolute(origin, path);
  return (
    <section className="document-piece" id={id}>
      <header className="group-head">
        {!alone && (
          <h2>
            <Title whole={[...names, ...LEDGER_WORDS]}>{heading}</Title>
          </h2>
        )}
        {piece.kind === 'section' && <PresenceNote section={piece.view.section} />}
        {piece.kind === 'briefing' && !alone && <TitleNote briefing={piece.briefing} />}
        {piece.kind === 'briefing' && <EditorNote briefing={piece.briefing} />}
        {piece.kind !== 'topic' && <BriefingStanding briefing={piece.briefing} />}
        {piece.kind === 'briefing' && <Corrections briefing={piece.briefing} />}
        {several && piece.kind !== 'topic' && <p className="note">{articleLine(piece.briefing)}</p>}
        <p className="note piece-address">
          {url === undefined ? '原处（本站路径）：' : '原处：'}
          <a href={path}>{url ?? path}</a>
        </p>
      </header>
      <PieceBody piece={piece} names={names} Heading={alone ? 'h2' : 'h3'} />
    </section>
  );
}

interface BodyProps {
  readonly piece: Piece;
  readonly names: readonly string[];
  /** Of a section in the piece. */
  readonly Heading: 'h2' | 'h3';
}

function PieceBody({ piece, names, Heading }: BodyProps) {
  switch (piece.kind) {
    case 'briefing':
      return <PieceSections briefing={piece.briefing} sections={piece.sections} names={names} Heading={Heading} />;
    case 'topic':
      return <TopicSections {...piece} names={names} Heading={Heading} />;
    case 'ledger':
      return <LedgerTable briefing={piece.briefing} tasks={piece.tasks} names={names} />;
    case 'section': {
      const { section, topics, passages } = piece.view;
      return (
        <SectionRow margin={<Filing place={spanLabel(section.sentences)} topics={topics} />}>
          <Passages briefing={piece.briefing.slug} passages={passages} excerpts />
        </SectionRow>
      );
    }
    case 'statement': {
      const { briefing, statement, topics, passages } = piece;
      return (
        <SectionRow margin={<Filing place={spanLabel(statement.sentences)} topics={topics} />}>
          <Passages briefing={briefing.slug} passages={passages} />
        </SectionRow>
      );
    }
  }
}

/** Where the words stand in the article, and what the site files them under. */
function Filing({ place, topics }: { readonly place: string; readonly topics: readonly Topic[] }) {
  return (
    <>
      <p className="kind">{place}</p>
      <TopicLinks topics={topics} />
    </>
  );
}
