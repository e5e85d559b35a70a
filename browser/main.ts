/** What runs in the reader's browser: it adds to a page that is whole without it. */
import { addCitationCopies } from './citations';
import { addCopyLinks } from './copy';
import { addPageTools } from './tools';
import { addViewSettings } from './view';

addCopyLinks();
addCitationCopies();
addPageTools();
addViewSettings();
