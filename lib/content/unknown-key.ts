/** A key that a schema does not have: which one was meant, and which there are. */
import { z } from 'zod';
import { nearest } from '../text/difference';

/** Gives the message for an unknown key of what stands at a path in the data. */
export function unknownKey(key: string, schema: z.ZodType, path: readonly PropertyKey[], data: unknown): string {
  const known = knownKeys(within(schema, path), data);
  const meant = nearest(key, known);
  return `has the unknown key “${key}”. ${meant ? `Did you mean “${meant}”? ` : ''}Known keys: ${known.join(', ')}.`;
}

/** Gives what stands at a path, or nothing. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    data,
  );
}

/** The schema of what stands at a path; where it cannot be told, the whole. */
function within(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType {
  let found: unknown = schema;
  for (const step of path) {
    found = plain(found);
    if (found instanceof z.ZodObject) found = Reflect.get(found.shape, step);
    else if (found instanceof z.ZodArray) found = found.element;
  }
  found = plain(found);
  return found instanceof z.ZodType ? found : schema;
}

/** A schema without what makes its key optional. */
function plain(schema: unknown): unknown {
  const isWrapped =
    schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodExactOptional;
  return isWrapped ? plain(schema.unwrap()) : schema;
}

function knownKeys(schema: z.ZodType, data: unknown): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  const kind = valueAt(data, ['kind']);
  const options = schema instanceof z.ZodDiscriminatedUnion ? schema.options : [];
  const option = options.find(
    (one) =>
      one instanceof z.ZodObject && one.safeParse({ kind }).error?.issues.every((issue) => issue.path[0] !== 'kind'),
  );
  return option instanceof z.ZodObject ? Object.keys(option.shape) : [];
}
