import type { NextConfig } from 'next';

const config: NextConfig = {
  // Every agent is sent its metadata in <head>; otherwise Next streams it into the body, where no-script readers lose it.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  devIndicators: false,
};

export default config;
