/** Several pictures side by side on one, as a page that a browser is then asked to picture. */

/** A picture to be shown: PNG, and its size on the sheet in pixels. */
export interface Print {
  readonly png: Buffer;
  readonly width: number;
  readonly height: number;
}

const GAP = 12;

/** Gives the size in pixels of a sheet that holds pictures side by side, with a gap around each. */
export function sheetSize(prints: readonly Print[]): { readonly width: number; readonly height: number } {
  const width = prints.reduce((sum, print) => sum + print.width + GAP, GAP);
  return { width, height: Math.max(0, ...prints.map(({ height }) => height)) + 2 * GAP };
}

/** Gives the page: pictures at the top of a grey ground, which neither light nor dark pages have. */
export function sheetPage(prints: readonly Print[]): string {
  const images = prints.map(
    ({ png, width, height }) =>
      `<img src="data:image/png;base64,${png.toString('base64')}" width="${width}" height="${height}" alt="">`,
  );
  return `<!doctype html><style>
    body { margin: 0; padding: ${GAP}px; display: flex; align-items: flex-start; gap: ${GAP}px; background: #999 }
    img { display: block }
  </style>${images.join('')}`;
}

/** Gives the width and the height in pixels that a PNG states. */
export function sizeOfPng(png: Buffer): { readonly width: number; readonly height: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
