/** Where the words of the source stand on a page. */

/** Passages, rows of a ledger, the bare text. What stands beside a statement is not the page's own. */
export const SENTENCE_HOLDERS = 'main .passage, main .ledger tr, main .source-text p';
