import type { Briefing, Piece, Site, Statement } from '@/lib/model';
import { absolute, paths } from '@/lib/paths';
import { articleLine } from '@/lib/text/typography';
import { EDITORIAL_TITLE_NOTE, NOT_STATED_LABEL } from '@/lib/vocabulary';
import { composedNote, textName } from '@/lib/vocabulary/genres';
import { hasEditorNotes } from '@/lib/vocabulary/notes';
import { ReadingNote } from './reading-note';

/** So many articles are named; each piece names its own as well. */
const MOST = 10;

interface Props {
  readonly site: Site;
  readonly pieces: readonly Piece[];
  /** The articles that the pieces are from. */
  readonly briefings: readonly Briefing[];
  /** Whether the document's title has one of the site's own in it. */
  readonly isEditorial: boolean;
  /** How many pieces were asked for that are not there. */
  readonly unknown: number;
  /** How many of them were withdrawn. */
  readonly withdrawn: number;
  readonly statements: readonly Statement[];
  /** Sentences that stand in more than one piece. */
  readonly repeated: number;
}

/** What a reader of a document must know first: whose choice it is, from which articles, and how to read it. */
export function PieceCover({ site, pieces, briefings, isEditorial, unknown, withdrawn, statements, repeated }: Props) {
  const several = pieces.length > 1;
  // The table of tasks names its article itself.
  const named = several || pieces[0]?.kind !== 'ledger' ? briefings : [];
  const [only, ...others] = briefings;
  const asks = briefings.some(hasEditorNotes);
  return (
    <>
      {isEditorial && <p className="note">{EDITORIAL_TITLE_NOTE}</p>}
      <div className="cover">
        {several && <p className="kicker">{composedNote(site.name, briefings)}</p>}
        {several && <p>{`共${pieces.length}项，选自${briefings.length}篇${textName(briefings)}：`}</p>}
        {named.length > 0 && (
          <ul className="plain">
            {named.slice(0, MOST).map((briefing) => (
              <li key={briefing.slug}>
                <a href={paths.briefing(briefing.slug)}>{articleLine(briefing)}</a>
              </li>
            ))}
            {named.length > MOST && <li>{`另有${named.length - MOST}篇，见各项所注`}</li>}
          </ul>
        )}
        <ReadingNote statements={statements} texts={briefings} table={pieces.every(({ kind }) => kind === 'ledger')} />
        {/* A whole article has them below. */}
        {asks && pieces.some(({ kind }) => kind !== 'briefing') && (
          <p className="note">
            {NOT_STATED_LABEL}，见{only && others.length === 0 ? textName([only]) : textName(briefings)}全文页
            {only && others.length === 0 ? '：' : '。'}
            {only && others.length === 0 && <a href={paths.briefing(only.slug)}>{addressOf(site, only)}</a>}
          </p>
        )}
        {unknown > 0 && <p className="note print-only">{`地址中另有${unknown}项本站没有，未列入。`}</p>}
        {withdrawn > 0 && <p className="note print-only">{`地址中另有${withdrawn}项所属的文章已撤下，未列入。`}</p>}
        {repeated > 0 && <p className="note">{`其中${repeated}句因选段重叠而重复出现。`}</p>}
      </div>
    </>
  );
}

/** The address of the whole article, which paper can say too. */
function addressOf(site: Site, { slug }: Briefing): string {
  const path = paths.briefing(slug);
  return absolute(site.url, path) ?? path;
}
