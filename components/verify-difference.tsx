import type { ReactNode } from 'react';
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
  let at = 0;
  return changes.flatMap(({ kind, source, draft }): ReactNode[] => {
    at += source.length + draft.length;
    if (kind === 'same' || kind === 'form') return [fullWidthCommas(source)];
    const removed = source !== '' && (
      <del key={`${at} source`}>{labelled(draft === '' ? '原文有' : '原文', fullWidthCommas(source))}</del>
    );
    const added = draft !== '' && (
      <ins key={`${at} draft`}>{labelled(source === '' ? '草稿多' : '草稿', visible(draft))}</ins>
    );
    return [removed, added];
  });
}

const GRAPHEMES = new Intl.Segmenter('zh');

/** No line ends between a label and the first character of what it stands for. */
function labelled(label: string, text: string): ReactNode {
  const first = GRAPHEMES.segment(text).containing(0)?.segment ?? '';
  return (
    <>
      <span className="head">
        <small>{label}</small>
        {first}
      </span>
      {text.slice(first.length)}
    </>
  );
}

/** A mark that turns the reading direction would turn what the page says too. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '');
}
