/** The URL of every object, and the names that a query may use. Nobody else writes a path. */
export * from './paths/addressed';
export * from './paths/addresses';
export * from './paths/archive';
export * from './paths/every';
export * from './paths/files';
export * from './paths/gone';
export * from './paths/ids';
export * from './paths/pieces';
export * from './paths/query';
export * from './paths/site-url';
export * from './paths/view';
