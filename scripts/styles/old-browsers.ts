/** The step that makes a style sheet one for browsers of 2018 too: docs/decisions/0033 says what it costs. */
import type { Plugin } from 'postcss';
import { addGapMargins } from './gaps';
import { flattenLayers } from './layers';
import { dropNever, liftSupports, lowerDeclarations, splitSelectors } from './lower';
import { makePhysical } from './physical';

/** Gives the PostCSS plugin; it stands behind Tailwind's, which puts all files into one. Its errors name file, line and column. */
export function oldBrowsers(): Plugin {
  return {
    postcssPlugin: 'old-browsers',
    OnceExit(root) {
      dropNever(root);
      liftSupports(root);
      makePhysical(root);
      lowerDeclarations(root);
      splitSelectors(root);
      flattenLayers(root);
      addGapMargins(root);
    },
  };
}
