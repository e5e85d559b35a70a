import { paths } from '@/lib/paths';
import { LEDGER_WORDS } from '@/lib/vocabulary/ledger';
import { Title } from './title';

interface Props {
  /** The document's pieces as its address has them. */
  readonly s: string;
  /** Names that a line must not break. */
  readonly names: readonly string[];
  readonly entries: readonly { readonly id: string; readonly heading: string; readonly title: string }[];
}

/** A document's contents; on the screen each entry has the buttons that move it or take it out. */
export function ComposeContents({ s, names, entries }: Props) {
  return (
    <form className="compose-contents" id="contents" action={`${paths.print()}#contents`} method="get">
      <h2>目录</h2>
      <input type="hidden" name="s" value={s} />
      <ol>
        {entries.map(({ id, heading, title }, place) => (
          <li key={id}>
            <a href={`#${id}`}>
              <Title whole={[...names, ...LEDGER_WORDS]}>{heading}</Title>
            </a>
            <span className="moves screen-only">
              {place === 0 ? <span /> : <Move to={`up${place}`} label="上移" title={title} />}
              {place === entries.length - 1 ? <span /> : <Move to={`down${place}`} label="下移" title={title} />}
              <Move to={`out${place}`} label="移除" title={title} />
            </span>
          </li>
        ))}
      </ol>
    </form>
  );
}

function Move({ to, label, title }: { readonly to: string; readonly label: string; readonly title: string }) {
  return (
    <button type="submit" name="move" value={to} aria-label={`${label}：${title}`}>
      {label}
    </button>
  );
}
