import { oldBrowsers } from './scripts/styles/old-browsers';

// Unoptimised, since what Tailwind would shorten for newer browsers is lowered behind it; Next shortens the whole.
export default { plugins: [['@tailwindcss/postcss', { optimize: false }], oldBrowsers()] };
