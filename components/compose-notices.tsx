import { MAX_PIECES, paths, QUERY } from '@/lib/paths';

/** How much of what stands in an address is shown again. */
const SHOWN = { names: 10, characters: 80 };

interface Props {
  readonly unknown: readonly string[];
  /** Names of what was withdrawn. */
  readonly withdrawn: readonly string[];
  readonly doubled: readonly string[];
  /** Whether something of what was asked for is shown. */
  readonly hasPieces: boolean;
  readonly refused?: 'cut' | 'many';
  /** What the site calls its texts. */
  readonly text: string;
}

/** What of an address could not be followed, and what to do; nothing where all could. */
export function ComposeNotices({ unknown, withdrawn, doubled, hasPieces, refused, text }: Props) {
  const isEmpty = refused === undefined && [unknown, withdrawn, doubled].every((names) => names.length === 0);
  if (isEmpty && hasPieces) return null;
  return (
    <div className="compose-notices screen-only" role="status">
      {refused !== undefined && <p>{REFUSALS[refused](text)}</p>}
      {isEmpty && <p>还没有选内容。请在下面勾选，再按“生成文稿”。</p>}
      {unknown.length > 0 && <Unknown names={unknown} hasPieces={hasPieces} />}
      {withdrawn.length > 0 && (
        <>
          <p>{`下列内容所属的文章已撤下，不再列入${hasPieces ? '，其余照常列出' : ''}；点按可见撤下说明：`}</p>
          <ul className="plain">
            {withdrawn.slice(0, SHOWN.names).map((name) => (
              <li key={name}>
                <a href={paths.briefing(name.split('_', 1).join(''))}>
                  <code>{short(name)}</code>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {doubled.length > 0 && <p>{`地址中有${doubled.length}项重复，各只列一次。`}</p>}
    </div>
  );
}

function Unknown({ names, hasPieces }: { readonly names: readonly string[]; readonly hasPieces: boolean }) {
  return (
    <>
      <p>{`本站没有下列内容，地址可能抄错或不全${hasPieces ? '，其余照常列出：' : '：'}`}</p>
      <ul className="plain">
        {names.slice(0, SHOWN.names).map((name) => (
          <li key={name}>
            <code>{short(name)}</code>
          </li>
        ))}
      </ul>
      {names.length > SHOWN.names && <p>{`另有${names.length - SHOWN.names}处。`}</p>}
      <p>{hasPieces ? '请核对地址，或在文末“再加内容”中补选。' : '请核对地址，或在下面重新勾选。'}</p>
    </>
  );
}

const REFUSALS = {
  cut: (text: string) =>
    `地址过长（最多${QUERY.print.maxLength.toLocaleString('en')}字），后面的内容已经丢失，因此没有生成文稿。请返回上一页少选几项，或分成几份文稿；整篇${text}和整个主题各算一项。`,
  many: (text: string) =>
    `一份文稿最多${MAX_PIECES}项，所选超出，因此没有生成文稿。请返回上一页少选几项，或分成几份文稿；整篇${text}和整个主题各算一项。`,
} as const;

function short(name: string): string {
  const characters = [...name];
  return characters.length > SHOWN.characters ? `${characters.slice(0, SHOWN.characters).join('')}…` : name;
}
