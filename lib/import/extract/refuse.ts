/** Refusals: what is wrong with a file, where, and what to do. */
import { VFile } from 'vfile';
import { ContentError, fault, type Place, START } from '../../content/faults';

/** Throws ContentError with one fault on the file of that name. */
export function refuse(name: string, rule: string, message: string, place: Place = START): never {
  const file = new VFile({ path: name });
  fault(file, place, rule, message);
  throw new ContentError([file]);
}
