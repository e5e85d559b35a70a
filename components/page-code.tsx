import type { Site } from '@/lib/model';
import { absolute } from '@/lib/paths';
import { QrCode } from './qr-code';

/** A code that leads from a screen or from paper to this page; nothing where the release has no address. */
export function PageCode({ site, path }: { readonly site: Site; readonly path: string }) {
  const url = absolute(site.url, path);
  return url === undefined ? null : (
    <figure className="page-code">
      <QrCode url={url} />
      <figcaption className="note">扫码打开本页</figcaption>
    </figure>
  );
}
