import type { ReactNode } from 'react';
import type { Site } from '@/lib/model';
import { paths } from '@/lib/paths';
import { quotesTitle, type SiteWords } from '@/lib/vocabulary/library';
import { LargeNote, ViewSettings } from './view-settings';

interface Props {
  readonly site: Site;
  readonly words: SiteWords;
  readonly children: ReactNode;
}

/** What every page stands in: skip link, header, main, footer. */
export function Shell({ site, words, children }: Props) {
  return (
    <>
      <a className="skip" href="#main">
        跳到正文
      </a>
      <header className="masthead">
        <div>
          <a className="site-name" href={paths.home()}>
            {site.name}
          </a>
          <ViewSettings />
          <nav aria-label="本站">
            <ul>
              <li>
                <a href={paths.topics()}>主题</a>
              </li>
              <li>
                <a href={paths.quotes()}>{quotesTitle(words)}</a>
              </li>
              <li className="standard-only">
                <a href={paths.phrases()}>引号用语</a>
              </li>
              <li>
                <a href={paths.search()}>检索</a>
              </li>
              <li>
                <a href={paths.verify()}>引文核对</a>
              </li>
              <li className="standard-only">
                <a href={paths.print()}>选编打印</a>
              </li>
              <li className="standard-only">
                <a href={paths.about()}>关于本站</a>
              </li>
            </ul>
          </nav>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="colophon">
        <div>
          <p>
            {words.reports
              ? '正文逐字取自所收报道，版权归原发布者；标题、主题、分节和条目间的联系由本站编制。'
              : `正文逐字取自所收${words.text}，如有版权，归原发布者；分节、各节名称、主题和条目间的联系由本站编制。`}
            <a href={paths.about()}>编制说明</a>
          </p>
          <LargeNote />
        </div>
      </footer>
    </>
  );
}
