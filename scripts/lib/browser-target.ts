/** The oldest engine that the reader's module is written for: offices and WeChat's browser keep such ones. */
export const BROWSER_TARGET = 'chrome69';
