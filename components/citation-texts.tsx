import { Fragment } from 'react';

/** A citation as one format writes it. */
export interface CitedText {
  readonly label: string;
  readonly text: string;
}

interface Props {
  readonly texts: readonly CitedText[];
  /** Says that they quote the source, so that our module can offer them as 引文. */
  readonly quoted?: boolean;
  /** For programs to read. */
  readonly machine?: boolean;
}

/** Texts to select and copy, each under its name; our module adds a button to each. */
export function CitationTexts({ texts, quoted = false, machine = false }: Props) {
  return (
    <dl className={machine ? 'formats machine' : 'formats'}>
      {texts.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <pre data-quote={quoted ? '' : undefined}>
              <Addresses>{text}</Addresses>
            </pre>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A text in which an address breaks after its slashes alone; what is copied stays the same. */
function Addresses({ children }: { readonly children: string }) {
  return children.split(/(https?:\/\/[\w./%#?=&-]+)/).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never move
    <Fragment key={index}>{index % 2 === 0 ? piece : <Address>{piece}</Address>}</Fragment>
  ));
}

function Address({ children }: { readonly children: string }) {
  return children.split(/(?<=[^/:]\/)/).map((step, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the steps of an address never move
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {step}
    </Fragment>
  ));
}
