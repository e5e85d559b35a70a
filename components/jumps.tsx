import { OVERVIEW } from '@/lib/paths';

/** Past the facts to the overview or the text, where the page is one column and they fill more than a screen. */
export function Jumps({ first }: { readonly first: string | undefined }) {
  return (
    <ul className="links actions jumps screen-only">
      <li>
        <a href={`#${OVERVIEW}`}>目录</a>
      </li>
      {first !== undefined && (
        <li>
          <a href={`#${first}`}>阅读正文</a>
        </li>
      )}
    </ul>
  );
}
