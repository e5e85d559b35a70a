import type { Site, Withdrawn } from '@/lib/model';
import { paths } from '@/lib/paths';
import { chineseDate, seenIn } from '@/lib/text/typography';
import type { SiteWords } from '@/lib/vocabulary/library';
import { WITHDRAWN_TITLE, withdrawnLine, withdrawnReason } from '@/lib/vocabulary/lifecycle';
import { Contact } from './contact';
import { WaysOn } from './ways-on';

interface Props {
  readonly site: Site;
  readonly withdrawn: Withdrawn;
  readonly words: SiteWords;
}

/** What stands in the place of a withdrawn briefing: when and why, and which it was by its address and its outlet, never by its words. */
export function WithdrawnMessage({ site, withdrawn, words }: Props) {
  const { slug, supersededBy } = withdrawn;
  const seen = seenIn(withdrawn);
  return (
    <article>
      <header className="page-head">
        <p className="kicker">410</p>
        <h1>{WITHDRAWN_TITLE}</h1>
        <p className="lead">{withdrawnLine(withdrawn, chineseDate)}</p>
        <p>{withdrawnReason(withdrawn)}</p>
        {supersededBy?.title !== undefined && (
          <p>
            本站现收录的是：
            <a href={paths.briefing(supersededBy.slug)}>{supersededBy.title}</a>
          </p>
        )}
        <p className="note">
          原网址：<code>{paths.briefing(slug)}</code>
        </p>
        {seen !== '' && <p className="note">原文{seen}</p>}
        <p className="note">各页、图片、数据和可下载的文件一并撤下，检索和各项索引不再列入。</p>
        {site.contact !== undefined && (
          <p>
            <Contact address={site.contact} />
          </p>
        )}
      </header>
      <WaysOn words={words} />
    </article>
  );
}
