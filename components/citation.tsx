import { CITATION_EXTENSIONS, paths } from '@/lib/paths';
import { CitationTexts, type CitedText } from './citation-texts';

/** A citation in every format. */
interface Cited {
  readonly words: CitedText;
  /** The lists' standards, and what the reader has to add to their entries. */
  readonly standard: readonly CitedText[];
  readonly standardNote: string;
  readonly machine: readonly CitedText[];
}

/** A page that cites more closely. */
interface More {
  readonly href: string;
  readonly label: string;
}

interface Props {
  readonly cited: Cited;
  readonly briefing: string;
  /** What its files are of; left out for the whole. */
  readonly place?: string;
  /** What is cited, where it is not what the page is of. */
  readonly label?: string;
}

interface OpenProps extends Props {
  readonly folded?: boolean;
  readonly more?: More;
}

const FILE_LABELS = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON', txt: '纯文本' } as const;

/** A citation with its files; with `folded` only the words are open at first. */
export function Citation({ cited, briefing, place, label, folded = false, more }: OpenProps) {
  const { words, standard, standardNote, machine } = cited;
  const formats = (
    <>
      <CitationTexts texts={standard} />
      <p className="note">{standardNote}</p>
      <CitationTexts texts={machine} machine />
    </>
  );
  return (
    <>
      <CitationTexts texts={[words]} quoted={place !== undefined && label === undefined} />
      {folded ? (
        <details className="more">
          <summary>{[...standard, ...machine].map(({ label }) => label).join('、')}</summary>
          {formats}
        </details>
      ) : (
        formats
      )}
      <ul className="links actions">
        <li>
          <span>下载</span>
        </li>
        {CITATION_EXTENSIONS.map((extension) => (
          <li key={extension}>
            <a href={paths.citation(briefing, place, extension)}>{FILE_LABELS[extension]}</a>
          </li>
        ))}
        {more && (
          <li>
            <a href={more.href}>{more.label}</a>
          </li>
        )}
      </ul>
    </>
  );
}

/** How to cite what the page shows, or what the label names, for who asks; on paper the page has its address already. */
export function CiteDetails(props: Props & { readonly more: More }) {
  return (
    <details className="cite screen-only standard-only">
      <summary>{props.label ?? '引用'}</summary>
      <Citation {...props} />
    </details>
  );
}
