import { CompareHead, CompareNotes, CompareSummary } from '@/components/compare-head';
import { CompareRows } from '@/components/compare-rows';
import { FilterLinks } from '@/components/filter-links';
import { Pager } from '@/components/pager';
import { compareInSteps } from '@/lib/compare/compare';
import { rowsPage, underTopic } from '@/lib/compare/list';
import { summaryOf } from '@/lib/compare/summary';
import { itemViews } from '@/lib/compare/view';
import { inSlices } from '@/lib/in-turn';
import type { Briefing, Library } from '@/lib/model';
import { type CompareQuery, paths } from '@/lib/paths';
import { findTopic, namesIn } from '@/lib/queries/find';
import { pageValue } from '@/lib/queries/paging';
import { ROW_KINDS, ROW_LABELS, SIDE_NAMES } from '@/lib/vocabulary/compare';
import { partsOf } from './parts';

interface Props {
  readonly library: Library;
  readonly a: Briefing;
  readonly b: Briefing;
  readonly query: CompareQuery;
}

const SENTENCES = 'sentences';

/** Two briefings side by side. */
export async function Compared({ library, a, b, query }: Props) {
  const comparison = await inSlices(compareInSteps(library, a, b));
  const under = underTopic(library, comparison, query.topic);
  const { items, counts, kind, page, pages, missing } = rowsPage(comparison, query, under);
  const topic = under && findTopic(library, query.topic ?? '');
  const parts = page === 1 && kind === undefined ? partsOf(library, comparison, query) : [];
  const pair = { a: a.slug, b: b.slug };
  const href = (change: CompareQuery) =>
    paths.compare({ ...pair, kind: kind ?? '', topic: topic?.slug ?? '', ...change });
  const unknown = query.topic !== undefined && !topic ? query.topic : undefined;
  return (
    <>
      <CompareHead a={a} b={b} later={comparison.later} whole={[...namesIn(a), ...namesIn(b)]} />
      <CompareSummary
        {...summaryOf(comparison)}
        href={(one) => `${paths.compare({ ...pair, kind: one })}#${SENTENCES}`}
      />
      <CompareNotes statements={[...a.statements, ...b.statements]} texts={[a, b]} isCut={comparison.isCut} />
      {unknown !== undefined && <p role="status">{`没有“${unknown}”这个主题，现列全部。`}</p>}
      {topic && (
        <p role="status">
          {`只列主题“${topic.title}”下的用语和句子。`}
          <a href={paths.compare(pair)}>显示全部</a>
        </p>
      )}
      {parts.length > 0 && (
        <ul className="links actions">
          {[...parts, { id: SENTENCES, title: '逐句对照' }].map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      )}
      {parts.map(({ id, title, body }) => (
        <section className="compare-part" id={id} key={id}>
          <h2>{title}</h2>
          {body}
        </section>
      ))}
      <section className="compare-part" id={SENTENCES}>
        <h2>逐句对照</h2>
        <FilterLinks
          groups={[
            {
              name: 'kind',
              choices: [
                {
                  label: '全部',
                  count: counts.all,
                  href: `${href({ kind: '' })}#${SENTENCES}`,
                  chosen: kind === undefined,
                },
                ...ROW_KINDS.map((one) => ({
                  label: ROW_LABELS[one],
                  count: counts[one],
                  href: `${href({ kind: one })}#${SENTENCES}`,
                  chosen: kind === one,
                })),
              ],
            },
          ]}
        />
        <p className="note" role="status">
          {`按${SIDE_NAMES[comparison.lead]}的原文次序排列，小标题是${SIDE_NAMES[comparison.lead]}各节的；仅见于另一篇的句子，插在与它前后相邻的句子之间。`}
          {missing !== undefined && `没有第${missing}页，现为第1页。`}
        </p>
        <CompareRows a={a.slug} b={b.slug} items={itemViews(comparison, items)} />
        <Pager page={page} pages={pages} href={(number) => `${href({ page: pageValue(number) })}#${SENTENCES}`} />
      </section>
    </>
  );
}
