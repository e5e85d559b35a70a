/** A real release that was built knowing its own address, served beside the one that knows none. */

import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';

/** The address that it was built with; nobody is asked under it. */
export const ADDRESS = 'https://example.cn';

/** The variable by which the global setup tells where it is served. */
export const SITED_ORIGIN = 'E2E_SITED_ORIGIN';

/** Gives where a path, or an absolute address of the site's own, is served. */
export function served(pathOrAddress: string): string {
  const origin = process.env[SITED_ORIGIN];
  if (!origin) throw new Error('The global setup has served no release with an address.');
  const path = pathOrAddress.startsWith(`${ADDRESS}/`) ? pathOrAddress.slice(ADDRESS.length) : pathOrAddress;
  if (!path.startsWith('/')) throw new Error(`${pathOrAddress} is not of the site.`);
  return origin + path;
}

/** Gives the structured data that a page holds, as text. */
export function dataIn(html: string): string[] {
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) => json);
}

/** The code among a page's facts, and the one at the head of its first sheet. */
export const SCREEN_CODE = '.page-code .qr-code';
export const PAPER_CODE = '.paper-head .qr-code';

/** Reads a QR code of the page as it is shown. */
export async function readCode(page: Page, code: string): Promise<string | undefined> {
  const { data, width, height } = PNG.sync.read(await page.locator(code).screenshot());
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}
