import type { NextConfig } from 'next';
import { readSiteUrl } from './lib/paths';

const siteUrl = readSiteUrl(process.env.SITE_URL);

const config: NextConfig = {
  // Every agent is sent its metadata in <head>; otherwise Next streams it into the body, where no-script readers lose it.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  // SITE_URL is an input of the release: it is fixed at build time, so that a running site cannot change its own addresses.
  env: { SITE_URL: siteUrl ?? '' },
  devIndicators: false,
};

export default config;
