import { encode } from 'uqr';

/** Modules of blank ground on each side, as the standard asks for. */
const QUIET = 4;

/** A code of more characters would be too fine for phones on paper, where it is some 30 mm wide: its dots would be under 0.3 mm. */
const MAX_LENGTH = 560;

/** Tells whether a code of an address can be read. */
export function fitsCode(url: string | undefined): url is string {
  return url !== undefined && url.length <= MAX_LENGTH;
}

/** A QR code that leads to an address: one path, a dash for each run of dark modules. */
export function QrCode({ url }: { readonly url: string }) {
  const { data, size } = encode(url, { ecc: 'M', border: QUIET });
  return (
    <svg
      className="qr-code"
      role="img"
      aria-label={`二维码：${url}`}
      viewBox={`0 0 ${size} ${size}`}
      width={size * 3}
      height={size * 3}
      shapeRendering="crispEdges"
    >
      <path d={dashes(data)} />
    </svg>
  );
}

function dashes(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => {
      const runs = [
        ...row
          .map((dark) => (dark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ];
      let end = 0;
      return runs.map(({ index, 0: run }, nth) => {
        const move = nth === 0 ? `M${index} ${y}.5` : `m${index - end} 0`;
        end = index + run.length;
        return `${move}h${run.length}`;
      });
    })
    .join('');
}
