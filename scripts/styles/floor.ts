/** What the oldest browsers know that the site is laid out for: Chromium 69, Safari 12.1, Firefox 68 (docs/decisions/0033). */

/** Pseudo-classes and pseudo-elements that they know; a rule with another in its list is ignored whole, so it gets a rule of its own. */
export const KNOWN_PSEUDOS: ReadonlySet<string> = new Set([
  ...[':root', ':link', ':visited', ':hover', ':active', ':focus', ':focus-within', ':target', ':not', ':empty'],
  ...[':checked', ':disabled', ':enabled', ':required', ':invalid', ':valid'],
  ...[':first-child', ':last-child', ':only-child', ':nth-child', ':nth-last-child'],
  ...[':first-of-type', ':last-of-type', ':only-of-type', ':nth-of-type', ':lang'],
  ...['::before', '::after', ':before', ':after', '::placeholder', '::first-line', '::first-letter', '::selection'],
]);

/**
 * True where a flexible box knows no `gap`, and next to nowhere else: that cannot be asked for by its own name, which grids have had for
 * longer. Chromium learned `revert` with the same release (84); Safari on a phone is told by the first of the two others, its age by the second.
 */
export const NO_FLEX_GAP = '(not (color: revert)) or ((-webkit-touch-callout: none) and (not (translate: none)))';
