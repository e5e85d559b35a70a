import type { NextConfig } from 'next';

const config: NextConfig = {
  // Every agent is sent its metadata in <head>; otherwise Next streams it into the body, where no-script readers lose it.
  htmlLimitedBots: /.*/,
  // Types are a step of `npm test`; here a slip in a test would keep the site from starting.
  typescript: { ignoreBuildErrors: true },
  // A release is never written to while it serves, so that it may lie on a read-only disk.
  experimental: { isrFlushToDisk: false },
  // The server keeps what is rendered, within its own bounds; a second copy here would have none of them.
  cacheMaxMemorySize: 0,
  // Only what proposes a slug reads this dictionary: bundled, every page's server code would bring it along.
  serverExternalPackages: ['pinyin-pro'],
  poweredByHeader: false,
  devIndicators: false,
};

export default config;
