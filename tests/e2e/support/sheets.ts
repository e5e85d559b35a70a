/** The sheets of a printed page, as they must be after GB/T 9704. */
import { sheetSizes } from './pdf';
import type { Printed } from './printed';

/** Points in a millimetre. */
export const MM = 72 / 25.4;
/** A4 as Chromium makes it, in points, and the standard's margins: above, at the binding edge, at the outer edge, and the page of text. */
export const SHEET = { width: 594.96, top: 37 * MM, binding: 28 * MM, outer: 26 * MM, text: 225 * MM };
/** The same of a sheet that lies. */
const LYING = { width: 841.92, top: 28 * MM, outer: 26 * MM, text: 154 * MM };

/** Each sheet of a printed page with its size, and whether the next is of another kind: a part of a document begins there. */
export async function sheetsOf({ paper }: Printed) {
  const sizes = await sheetSizes(paper.file);
  return paper.sheets.map((_, index) => ({
    sheet: sizes[index] === '297 x 210' ? LYING : SHEET,
    isLast: sizes[index] !== sizes[index + 1] || paper.heads[index] !== paper.heads[index + 1],
    number: index + 1,
  }));
}
