import { Fragment, type ReactNode } from 'react';
import type { Briefing, Site } from '@/lib/model';
import { Breadcrumb, type Crumb } from './breadcrumb';
import { BriefingStanding } from './briefing-standing';
import { PaperHead } from './paper-head';
import { Title } from './title';

interface Props {
  readonly site: Site;
  /** The page's own path, printed so that paper leads back to it. */
  readonly path: string;
  readonly crumbs?: readonly Crumb[];
  readonly title: string;
  /** Names in the title that a line must not break. */
  readonly whole?: readonly string[];
  /** What kind of page it is, or where its text comes from. */
  readonly kicker?: string;
  /** The one whose words the page shows: where it is a draft, or another has replaced it, that is said first. */
  readonly briefing?: Briefing;
  readonly children?: ReactNode;
}

/** The head of a page: the way to it, its title, and on paper whence the sheet comes. */
export function PageHead({ site, path, crumbs, title, whole, kicker, briefing, children }: Props) {
  return (
    <header className="page-head">
      <PaperHead site={site} path={path} />
      {crumbs && <Breadcrumb site={site} crumbs={[{ label: '首页', href: '/' }, ...crumbs]} />}
      {kicker && (
        <p className="kicker">
          <Pieces>{kicker}</Pieces>
        </p>
      )}
      <h1>
        <Title whole={whole}>{title}</Title>
      </h1>
      {briefing && <BriefingStanding briefing={briefing} />}
      {children}
    </header>
  );
}

/** Words with wide spaces between them: a line may end there. */
function Pieces({ children }: { readonly children: string }) {
  return children.split('　').map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a line never move
    <Fragment key={index}>
      {index > 0 && '　'}
      <span className="piece">{piece}</span>
    </Fragment>
  ));
}
