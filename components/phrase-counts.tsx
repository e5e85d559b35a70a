import type { PhraseEntry } from '@/lib/model';
import { paths } from '@/lib/paths';
import { phraseName } from '@/lib/text/typography';
import type { SiteWords } from '@/lib/vocabulary/library';

interface Props {
  readonly entry: PhraseEntry;
  /** Places in quotation marks, in how many briefings and statements; and places without. */
  readonly quoted: number;
  readonly briefings: number;
  readonly statements: number;
  readonly bare: number;
  /** Whether the site has several briefings. */
  readonly several: boolean;
  readonly words: SiteWords;
  /** The fragment of the places themselves, where more stands before them. */
  readonly places?: string;
}

/** How often a phrase stands, with its quotation marks and without; its other wordings; the way to who says it. */
export function PhraseCounts({ entry, quoted, briefings, statements, bare, several, words, places }: Props) {
  return (
    <>
      <p>
        所收{words.text}中加引号{quoted}处{several && quoted > 0 && `（见于${briefings}篇）`}，
        {bare === 0 ? '此外没有出现' : `未单独加引号${bare}处`}。
      </p>
      {entry.aliases.length > 0 && (
        <p className="note">又作{entry.aliases.map(phraseName).join('、')}（编者认定为同一用语）。</p>
      )}
      {(statements > 0 || places !== undefined) && (
        <ul className="links actions">
          {statements > 0 && (
            <li>
              <a href={paths.quotes({ phrase: entry.slug })}>
                含此用语的{words.said}
                {statements}处
              </a>
            </li>
          )}
          {places !== undefined && (
            <li className="screen-only">
              <a href={`#${places}`}>各处原文</a>
            </li>
          )}
        </ul>
      )}
    </>
  );
}
