import { paths, QUERY } from '@/lib/paths';

/** The search form: a plain GET, so that a search has an address. */
export function SearchBox({ q }: { readonly q?: string | undefined }) {
  return (
    <search className="screen-only">
      <form className="search-box" action={paths.search()} method="get">
        <label htmlFor="q">检索全文</label>
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={q}
          maxLength={QUERY.search.maxLength}
          autoComplete="off"
          enterKeyHint="search"
        />
        <button type="submit">检索</button>
      </form>
    </search>
  );
}
