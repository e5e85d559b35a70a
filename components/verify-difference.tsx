import { fullWidthCommas } from '@/lib/text/typography';

interface Props {
  readonly changes: readonly {
    readonly kind: 'same' | 'form' | 'marks' | 'words';
    readonly source: string;
    readonly draft: string;
  }[];
}

/** Source and draft in one line: each change says in words what stands where, so that no colour or stroke need be known. */
export function VerifyDifference({ changes }: Props) {
  return changes.map(({ kind, source, draft }, index) =>
    kind === 'same' || kind === 'form' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces never move
      <span key={index}>{fullWidthCommas(source)}</span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces never move
      <span key={index}>
        {source !== '' && (
          <del>
            <small>{draft === '' ? '原文有' : '原文'}</small>
            {fullWidthCommas(source)}
          </del>
        )}
        {draft !== '' && (
          <ins>
            <small>{source === '' ? '草稿多' : '草稿'}</small>
            {visible(draft)}
          </ins>
        )}
      </span>
    ),
  );
}

/** A mark that turns the reading direction would turn what the page says too. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '');
}
