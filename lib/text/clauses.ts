/** Clauses of a sentence: the stretches between its commas and semicolons, quotations and brackets left whole. */

const OPENING = '“‘《（「『【(';
const CLOSING = '”’》）」』】)';
const BREAK = ',，;；';

/** Gives the clauses of a sentence as pieces that join to it, each with the mark that ends it. */
export function clausesIn(sentence: string): string[] {
  const clauses: string[] = [];
  let depth = 0;
  let clause = '';
  for (const character of sentence) {
    clause += character;
    if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && BREAK.includes(character)) {
      clauses.push(clause);
      clause = '';
    }
  }
  if (clause !== '') clauses.push(clause);
  return clauses;
}
