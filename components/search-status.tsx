import { paths } from '@/lib/paths';
import { quoted } from './search-terms';

interface Counts {
  readonly hits: number;
  readonly sentences: number;
  readonly sections: number;
}

interface Props {
  readonly q: string;
  readonly terms: readonly { readonly typed: string; readonly hits: number }[];
  readonly counts: Counts;
  /** Without the filters that are chosen. */
  readonly total: Counts;
  /** The labels of the filters that are chosen. */
  readonly chosen: readonly string[];
  readonly unknown: readonly string[];
}

/** How much was found, in words; where nothing was, which term stands how often. */
export function SearchStatus({ q, terms, counts, total, chosen, unknown }: Props) {
  const names = terms.map(({ typed }) => quoted(typed)).join('');
  const isNarrowed = chosen.length > 0 || unknown.length > 0;
  return (
    <div role="status">
      {unknown.length > 0 && <p>没有{unknown.map(quoted).join('')}这个筛选条件。</p>}
      <p>
        {terms.length === 0
          ? '没有可检索的文字：空白和引号不作检索。'
          : total.hits === 0
            ? terms.length > 1
              ? `没有哪一节同时含有${names}。`
              : `没有找到${names}。`
            : terms.length > 1
              ? `同时含有${names}的共${total.sections}节，合计${total.hits}处、${total.sentences}句。`
              : `${names}共${total.hits}处，见于${total.sections}节${total.sentences}句。`}
      </p>
      {total.hits > 0 && isNarrowed && (
        <p>
          {chosen.length > 0 && `按${chosen.map(quoted).join('')}筛选，`}
          {counts.hits === 0 ? '没有。' : `余${counts.hits}处，见于${counts.sections}节${counts.sentences}句。`}
          <a href={paths.search({ q })}>取消筛选</a>
        </p>
      )}
      {total.hits === 0 && terms.length > 1 && (
        <ul className="plain">
          {terms.map(({ typed, hits }) => (
            <li key={typed}>
              {hits === 0 ? (
                `${quoted(typed)}：0处`
              ) : (
                <a href={paths.search({ q: typed })}>{`${quoted(typed)}：${hits}处`}</a>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
