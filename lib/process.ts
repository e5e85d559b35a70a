/**
 * What a process makes once. The server, the pages and the files are bundled apart, so each has modules of its own; what is large hangs
 * on globalThis, that it is there once and not three times.
 */
import type { Library } from './model';

/** Gives the value of a name; made when it is first asked for. */
export function once<Value>(name: string, make: () => Value): Value {
  const key = Symbol.for(`policy-briefing.${name}`);
  if (!Reflect.has(globalThis, key)) Reflect.set(globalThis, key, make());
  return Reflect.get(globalThis, key);
}

/** Gives a function that makes its value once for each library, and keeps it as long as the library is. */
export function perLibrary<Value>(name: string, make: (library: Library) => Value): (library: Library) => Value {
  return (library) => {
    const known = once(name, () => new WeakMap<Library, { readonly value: Value }>());
    const kept = known.get(library) ?? { value: make(library) };
    known.set(library, kept);
    return kept.value;
  };
}
