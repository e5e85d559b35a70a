import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Library } from '@/lib/model';
import { apiDocuments } from '@/lib/paths';
import { library, placed, sent } from './library';

/** Gives the faults that a validator of others finds in a document by the published schema. */
function validator(from: Library) {
  const schema = sent('schema', from);
  if (typeof schema !== 'object' || schema === null) throw new Error('the schema is no object');
  const ajv = addFormats(new Ajv2020({ allErrors: true, strict: true }));
  const validate = ajv.compile(schema);
  return (document: unknown) => (validate(document) ? [] : (validate.errors ?? []).map((error) => error.message));
}

/** Every subschema of a text, with the names that lead to it. */
function textsOf(schema: unknown, path: string): { path: string; schema: Record<string, unknown> }[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = { ...schema };
  const isText = Reflect.get(own, 'type') === 'string';
  return [
    ...(isText ? [{ path, schema: own }] : []),
    ...Object.entries(own).flatMap(([name, value]) => textsOf(value, `${path}/${name}`)),
  ];
}

describe('the published schema', () => {
  it.each([
    ['with SITE_URL', placed],
    ['without SITE_URL', library],
  ])('describes every document of the article %s', (_, from) => {
    const faults = validator(from);
    const names = apiDocuments(from).filter((name) => name !== 'schema');
    expect(names.flatMap((name) => faults(sent(name, from)).map((fault) => `${name}: ${fault}`))).toEqual([]);
    expect(names).toHaveLength(39);
  });

  it('describes the documents of a site without content', () => {
    const empty = { ...library, topics: [], phrases: [], briefings: [] };
    const faults = validator(empty);
    for (const name of ['library', 'statements', 'phrases', 'topics']) expect(faults(sent(name, empty))).toEqual([]);
  });

  it.each([
    ['a field that it does not know', { extra: 1 }],
    ['another version', { version: 2 }],
    ['another kind of document', { document: 'briefings' }],
    ['a hash that is none', { source: { sha256: 'x', bytes: 1, page: '/' } }],
    ['a title that is no text', { title: 5 }],
    ['a date that is none', { publishedOn: '2023-02-31' }],
  ])('refuses %s', (_, change) => {
    const document = sent('briefings/taiyuan-2023-03');
    if (typeof document !== 'object') throw new Error('no document');
    expect(validator(library)({ ...document, ...change })).not.toEqual([]);
  });

  it('stands under its own address, which every document names', () => {
    expect(sent('schema', placed)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://example.cn/api/schema.json',
    });
    expect(sent('schema')).toMatchObject({ $id: '/api/schema.json' });
    for (const name of apiDocuments(placed).filter((one) => one !== 'schema')) {
      expect(sent(name, placed)).toMatchObject({ $schema: 'https://example.cn/api/schema.json', version: 1 });
      expect(sent(name)).toMatchObject({ $schema: '/api/schema.json' });
    }
  });

  it('says of every text whether it is the source’s words or the site’s, in English and Chinese', () => {
    const texts = textsOf(sent('schema'), '').filter(({ schema }) => !('const' in schema) && !('enum' in schema));
    const silent = texts.filter(({ schema }) => {
      const said = String(schema.description ?? '');
      if (/^(?:The source’s words: .+ 原文：|The site’s words: .+ 本站用字：)/.test(said)) return false;
      return !(('pattern' in schema || 'format' in schema) && /[a-z].+\p{Script=Han}/u.test(said));
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
    expect(texts.length).toBeGreaterThan(100);
  });
});
