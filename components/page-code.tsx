import { fitsCode, QrCode } from './qr-code';

/** The last of a page's facts: a code that leads to it from a screen or from paper; nothing where the release has no address, or one too long. */
export function PageCode({ url }: { readonly url: string | undefined }) {
  return !fitsCode(url) ? null : (
    <div className="page-code standard-only">
      <dt>本页二维码</dt>
      <dd>
        <QrCode url={url} />
        <p className="note">扫码打开本页</p>
      </dd>
    </div>
  );
}
