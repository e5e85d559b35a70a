/** What CSS the oldest browsers know, and what they may ignore: closed lists, so that a new word in a sheet is looked up once. */

const words = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

/** Known to Chromium 69, with what Safari 12.1 and Firefox 68 need beside it. */
export const PROPERTIES = words(
  'align-content align-items align-self background background-color background-image background-position background-repeat background-size',
  'border border-bottom border-bottom-color border-bottom-style border-bottom-width border-collapse border-color border-left border-left-color',
  'border-left-style border-left-width border-radius border-right border-right-color border-right-style border-right-width border-spacing',
  'border-style border-top border-top-color border-top-style border-top-width border-width bottom box-shadow box-sizing break-after',
  'break-before break-inside caption-side clear clip-path color column-count column-gap columns content counter-increment counter-reset',
  'cursor direction display fill fill-opacity flex flex-basis flex-direction flex-flow flex-grow flex-shrink flex-wrap float font',
  'font-display font-family font-feature-settings font-size font-size-adjust font-style font-variant font-variant-numeric',
  'font-variation-settings font-weight gap grid-area grid-auto-columns grid-auto-flow grid-auto-rows grid-column grid-column-end grid-column-gap grid-column-start',
  'grid-row grid-row-gap grid-template grid-template-areas grid-template-columns grid-template-rows height hyphens justify-content',
  'justify-items justify-self left letter-spacing line-break line-height list-style list-style-position list-style-type margin',
  'margin-bottom margin-left margin-right margin-top max-height max-width min-height min-width opacity order orphans outline',
  'outline-color outline-offset outline-style outline-width overflow overflow-wrap overflow-x overflow-y padding padding-bottom',
  'padding-left padding-right padding-top page-break-after page-break-before page-break-inside place-content place-items place-self',
  'pointer-events position resize right row-gap scroll-margin-bottom scroll-margin-top scroll-padding-bottom scroll-padding-top size src stroke stroke-dasharray stroke-linecap',
  'stroke-linejoin stroke-width tab-size table-layout text-align text-anchor text-decoration text-decoration-color text-decoration-line',
  'text-decoration-style text-indent text-overflow text-size-adjust text-transform top transform unicode-range user-select',
  'vertical-align visibility white-space widows width word-break word-spacing writing-mode z-index',
  '-moz-appearance -moz-tab-size -moz-text-size-adjust -moz-user-select -webkit-appearance -webkit-box-decoration-break',
  '-webkit-tap-highlight-color -webkit-text-decoration -webkit-text-decoration-color -webkit-text-size-adjust -webkit-user-select',
);

/** Ignored by some of them without harm, each with the reason. */
export const PROGRESSIVE_PROPERTIES: Readonly<Record<string, string>> = {
  'accent-color': 'a box to tick keeps the system’s colour',
  appearance: 'stands behind its -webkit- twin',
  'box-decoration-break': 'stands behind its -webkit- twin',
  'content-visibility': 'only opens what is folded on paper',
  'font-synthesis': 'on paper alone, and a drawn bold can be read',
  'forced-color-adjust': 'there are no forced colours either',
  'color-scheme': 'only fields and scroll bars have their own colours',
  page: 'without it no sheet lies',
  'text-autospace': 'no gap between Chinese and digits',
  'text-decoration-skip-ink': 'a line through a letter’s foot',
  'text-decoration-thickness': 'a line as the browser draws it',
  'text-spacing-trim': 'punctuation keeps its whole width',
  'text-underline-offset': 'a line where the browser draws it',
  'text-wrap': 'lines break later',
};

export const FUNCTIONS = words(
  'attr calc counter counters cubic-bezier env format hsl hsla linear-gradient local matrix minmax repeat rgb rgba rotate scale',
  'scaleX scaleY translate translateX translateY url var',
);
/** Their declarations are ignored; where they hold a var(), they would unset what stands before them instead. */
export const PROGRESSIVE_FUNCTIONS: Readonly<Record<string, string>> = {
  'color-mix': 'a link’s line has the colour of its text',
  round: 'a line is no whole number of characters long',
};

export const PSEUDOS = words(
  ':root :before :after ::before ::after ::placeholder ::first-line ::first-letter ::selection :link :visited :hover :active :focus',
  ':focus-within :target :not :empty :checked :disabled :enabled :required :valid :invalid :lang :first-child :last-child :only-child',
  ':nth-child :nth-last-child :first-of-type :last-of-type :only-of-type :nth-of-type :nth-last-of-type',
);
/** Their rules are ignored, so they stand alone in a rule. */
export const PROGRESSIVE_PSEUDOS: Readonly<Record<string, string>> = {
  ':has': 'each such rule only hides or moves what may also stay',
  ':focus-visible': 'takes away the outline that :focus gives, for the mouse',
  '::details-content': 'only opens what is folded on paper',
  '::marker': 'a list’s marks look as the browser draws them',
};

export const AT_RULES = words('font-face keyframes media page supports');
/** The boxes at a sheet's edge: without them it has no number and no head. */
export const PROGRESSIVE_AT_RULES = words('top-left top-center top-right bottom-left bottom-center bottom-right');

export const MEDIA = words(
  'all and not only print screen min-width max-width min-height max-height orientation hover pointer',
);
/** Blocks that ask for them are ignored. */
export const PROGRESSIVE_MEDIA: Readonly<Record<string, string>> = {
  'prefers-color-scheme': 'the page stays light',
  'prefers-contrast': 'the page keeps its contrast',
  'prefers-reduced-motion': 'nothing moves anyway',
  'forced-colors': 'there are no forced colours either',
  scripting: 'no line is kept for the buttons before they come',
};

export const UNITS = words('% ch deg em ex fr in mm ms pc pt px rem s turn vh vw dpi dppx x');
