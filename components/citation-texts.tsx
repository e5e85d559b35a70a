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
            <pre data-quote={quoted ? '' : undefined}>{text}</pre>
          </dd>
        </div>
      ))}
    </dl>
  );
}
