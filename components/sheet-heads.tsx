/** What stands at the head of some sheets of a document. */
export interface SheetHead {
  /** Names the class `sheet-…` of the part of the document that these sheets are. */
  readonly name: string;
  readonly text: string;
}

/** The heads of a document's sheets, each part with its own: a part's class names its pages, and they begin on a new sheet. */
export function SheetHeads({ heads: _ }: { readonly heads: readonly SheetHead[] }) {
  return null;
}
