import type { ReactNode } from 'react';
import { Breadcrumb } from '@/components/breadcrumb';
import { ComposeContents } from '@/components/compose-contents';
import { ComposeNotices } from '@/components/compose-notices';
import { ComposeTools } from '@/components/compose-tools';
import { PageCode } from '@/components/page-code';
import { PageHead } from '@/components/page-head';
import { PieceCover } from '@/components/piece-cover';
import { PieceView } from '@/components/piece-view';
import { SheetHeads } from '@/components/sheet-heads';
import type { Site } from '@/lib/model';
import { absolute, paths } from '@/lib/paths';
import type { Composition } from '@/lib/queries/composition';
import { namesIn } from '@/lib/queries/find';
import { repeatedSentences, statementsIn } from '@/lib/queries/piece-contents';
import {
  briefingsOf,
  bySheets,
  documentTitle,
  hasEditorialTitle,
  pieceNumeral,
  piecePath,
  pieceTitle,
} from '@/lib/queries/piece-words';
import { LEDGER_WORDS } from '@/lib/vocabulary/ledger';

interface Props {
  readonly site: Site;
  /** The document's pieces as its address has them. */
  readonly s: string;
  readonly composed: Composition;
  /** What the site calls its texts. */
  readonly text: string;
  /** What stands below the document on the screen. */
  readonly children: ReactNode;
}

/** A composed document: how to keep it, its cover, its contents, its pieces. */
export function ComposedDocument({ site, s, composed, text, children }: Props) {
  const pieces = composed.pieces.map(({ piece }) => piece);
  const briefings = briefingsOf(pieces);
  const path = paths.print({ s });
  const title = documentTitle(pieces);
  const [alone, several] = [pieces.length === 1, briefings.length > 1];
  const entries = pieces.map((piece, index) => {
    const own = pieceTitle(piece);
    return { id: `piece-${index + 1}`, piece, title: own, heading: `${pieceNumeral(index + 1)}、${own}` };
  });
  const runs = bySheets(entries).map((run, index) => ({ ...run, name: String(index + 1) }));
  return (
    // One piece begins on the first sheet, below the cover; several have that to themselves, with their contents.
    <article className={alone ? 'composed sheet-1' : 'composed'}>
      <SheetHeads heads={runs.map(({ name, head, landscape }) => ({ name, text: head, landscape }))} />
      <div className="screen-only">
        <Breadcrumb
          site={site}
          crumbs={[{ label: '首页', href: paths.home() }, { label: '选编打印', href: paths.print() }, { label: title }]}
        />
        <ComposeTools s={s} />
        <ComposeNotices {...composed} hasPieces text={text} />
      </div>
      <PageHead site={site} path={path} title={title} whole={[...briefings.flatMap(namesIn), ...LEDGER_WORDS]}>
        <PieceCover
          site={site}
          pieces={pieces}
          briefings={briefings}
          isEditorial={hasEditorialTitle(pieces)}
          unknown={composed.unknown.length}
          withdrawn={composed.withdrawn.length}
          statements={pieces.flatMap(statementsIn)}
          repeated={repeatedSentences(pieces)}
        />
        {!alone && <ComposeContents s={s} names={briefings.flatMap(namesIn)} entries={entries} />}
      </PageHead>
      {runs.map(({ name, items }) => (
        <section className={`sheet-${name}`} key={name}>
          {items.map(({ id, piece, heading }) => (
            <PieceView
              key={id}
              id={id}
              piece={piece}
              heading={heading}
              names={briefingsOf([piece]).flatMap(namesIn)}
              path={piecePath(piece)}
              origin={site.url}
              alone={alone}
              several={several}
            />
          ))}
        </section>
      ))}
      {children}
      <dl className="facts screen-only">
        <PageCode url={absolute(site.url, path)} />
      </dl>
    </article>
  );
}
