import type { Briefing } from '@/lib/model';
import { type CompareQuery, paths, QUERY } from '@/lib/paths';
import { seenIn } from '@/lib/text/typography';
import { SIDE_NAMES, type SideName } from '@/lib/vocabulary/compare';
import { Pager } from './pager';

interface Notice {
  readonly side: SideName;
  readonly slug: string;
  readonly why: 'unknown' | 'withdrawn' | 'same';
}

const WHY = {
  unknown: '本站没有这一篇',
  withdrawn: '该篇已撤下，不再比较',
  same: '与甲是同一篇，请另选一篇',
} as const;

/** Says why what was asked for cannot be compared. */
export function CompareNotices({ notices }: { readonly notices: readonly Notice[] }) {
  return notices.map(({ side, slug, why }) => (
    <p key={side} role="status">{`${SIDE_NAMES[side]}（${slug}）：${WHY[why]}。`}</p>
  ));
}

interface Offer {
  readonly briefing: Briefing;
  readonly href: string;
}

interface Props {
  readonly query: CompareQuery;
  /** The one that is chosen already. */
  readonly first: Briefing | undefined;
  readonly alike: readonly Offer[];
  readonly shown: readonly Offer[];
  readonly count: number;
  readonly page: number;
  readonly pages: number;
  readonly missing: string | undefined;
}

/** The way to two briefings: one after the other, newest first, a few at a time. */
export function CompareChooser({ query, first, alike, shown, count, page, pages, missing }: Props) {
  const { q } = query;
  const chosen: CompareQuery = first ? { a: first.slug } : {};
  const href = (number: number) => paths.compare({ ...chosen, q: q ?? '', page: number === 1 ? '' : String(number) });
  return (
    <>
      {first && (
        <p className="compare-chosen">
          已选：<a href={paths.briefing(first.slug)}>{first.title}</a>
          <span className="note">{seenIn(first)}</span>
          <a href={paths.compare()}>重选</a>
        </p>
      )}
      {alike.length > 0 && q === undefined && page === 1 && (
        <section className="compare-part">
          <h2>题目相近的</h2>
          <Offers offers={alike} />
        </section>
      )}
      <section className="compare-part">
        <h2>{first ? '再选一篇' : '先选一篇'}</h2>
        <search className="screen-only">
          <form className="search-box" action={paths.compare()} method="get">
            {first && <input type="hidden" name="a" value={first.slug} />}
            <label htmlFor="q">按题目、报纸、地点、说话人或日期（如2023-03）查找</label>
            <input
              id="q"
              name="q"
              type="search"
              defaultValue={q}
              maxLength={QUERY.compare.maxLength}
              autoComplete="off"
            />
            <button type="submit">查找</button>
          </form>
        </search>
        <p role="status" className="note">
          {q !== undefined && `“${q}”：`}
          {count === 0 ? '没有这样的一篇。' : `${count}篇，新近的在前。`}
          {missing !== undefined && `没有第${missing}页，现为第1页。`}
          {q !== undefined && <a href={paths.compare(chosen)}>显示全部</a>}
        </p>
        <Offers offers={shown} />
        <Pager page={page} pages={pages} href={href} />
      </section>
    </>
  );
}

function Offers({ offers }: { readonly offers: readonly Offer[] }) {
  return (
    <ul className="compare-offers">
      {offers.map(({ briefing, href }) => (
        <li key={briefing.slug}>
          <a href={href}>{briefing.title}</a>
          <span className="note">{seenIn(briefing)}</span>
        </li>
      ))}
    </ul>
  );
}
