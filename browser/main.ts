/** What runs in the reader's browser: it adds to a page that is whole without it. */
import { addCopyLinks } from './copy';
import { addPageTools } from './tools';

addCopyLinks();
addPageTools();
