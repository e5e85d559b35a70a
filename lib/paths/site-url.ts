/** The site's origin, which the environment names. */

/** Gives the absolute address of a path, or nothing where the release has no SITE_URL. */
export function absolute(siteUrl: string | undefined, path: string): string | undefined {
  return siteUrl === undefined ? undefined : siteUrl + path;
}

/** Thrown where a setting of the environment cannot be used; its message says how to write it. */
export class SettingError extends Error {}

/** Gives the origin that SITE_URL names, or nothing where it is unset; throws SettingError where it is no http(s) origin. */
export function readSiteUrl(value: string | undefined): string | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash || url.username) {
    throw new SettingError(
      `SITE_URL is “${value}”, which is no site's origin. Write it as https://example.cn, without a path.`,
    );
  }
  return url.origin;
}
