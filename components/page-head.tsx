import type { ReactNode } from 'react';
import type { Site } from '@/lib/model';
import { absolute } from '@/lib/paths';
import { Breadcrumb, type Crumb } from './breadcrumb';
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
  readonly kicker?: ReactNode;
  readonly children?: ReactNode;
}

/** The head of a page: the way to it, its title, and on paper the site and the address. */
export function PageHead({ site, path, crumbs, title, whole, kicker, children }: Props) {
  return (
    <header className="page-head">
      <p className="print-only address">
        {site.name}　{address(site, path)}
      </p>
      {crumbs && <Breadcrumb crumbs={[{ label: '首页', href: '/' }, ...crumbs]} />}
      {kicker && <p className="kicker">{kicker}</p>}
      <h1>
        <Title whole={whole}>{title}</Title>
      </h1>
      {children}
    </header>
  );
}

/** The page's address in pieces that a line may end between: a break at a hyphen would make it another address. Chinese is legible. */
function address(site: Site, encoded: string) {
  const path = decodeURI(encoded);
  const url = absolute(site.url, path);
  const pieces = (url ?? path).split(/(?<=\/)(?=[^/])/).map((piece, index) => ({ piece, index }));
  return (
    <>
      {url === undefined && '本页路径：'}
      {pieces.map(({ piece, index }) => (
        <span key={index} className="piece">
          {piece}
        </span>
      ))}
    </>
  );
}
