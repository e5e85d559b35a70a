import { paths } from '@/lib/paths';

/** The way from a briefing to another one beside it, in a line of ways on. */
export function CompareLink({ briefing }: { readonly briefing: string }) {
  return (
    <>
      {'　'}
      <span className="unbroken">
        逐句对照：<a href={paths.compare({ a: briefing })}>与另一篇比较</a>
      </span>
    </>
  );
}
