import type { Site } from '@/lib/model';
import { absolute } from '@/lib/paths';
import { chineseDate } from '@/lib/text/typography';
import { fitsCode, QrCode } from './qr-code';

interface Props {
  readonly site: Site;
  /** The page's own path, so that paper leads back to it. */
  readonly path: string;
}

/** On paper alone, before all else: the site, which of its releases this is, and the page's address, with a code where there is one. */
export function PaperHead({ site, path }: Props) {
  const url = absolute(site.url, path);
  return (
    <div className="print-only paper-head">
      <div>
        <p>
          {site.name}
          {site.releasedOn !== undefined && `　据本站${chineseDate(site.releasedOn)}版`}
        </p>
        <p>
          {url === undefined ? '本页路径：' : '本页网址：'}
          <Address>{url ?? path}</Address>
        </p>
      </div>
      {fitsCode(url) && <QrCode url={url} />}
    </div>
  );
}

/** An address in pieces that a line may end between: a break at a hyphen would make it another address. Chinese is legible. */
function Address({ children }: { readonly children: string }) {
  return decodeURI(children)
    .split(/(?<=[/?_])(?=[^/])/)
    .map((piece, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of an address never move
      <span key={index} className="piece">
        {piece}
      </span>
    ));
}
