import jsonld from 'jsonld';

const SCHEMA = 'http://schema.org/';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
/** As much of schema.org's own context as matters: where its words lie, and which of them hold addresses. */
const context = { '@context': { '@vocab': SCHEMA, url: { '@type': '@id' }, item: { '@type': '@id' } } };

/** What an independent parser, without a network, takes structured data to state. */
export async function factsOf(json: string) {
  const quads = await jsonld.toRDF(JSON.parse(json), {
    documentLoader: async (url) => {
      if (url !== 'https://schema.org') throw new Error(`nothing is fetched, so not ${url}`);
      return { documentUrl: url, document: context };
    },
  });
  const objects = (subject: string, property: string): string[] =>
    quads
      .filter((quad) => quad.subject.value === subject && quad.predicate.value === property)
      .map((quad) => quad.object.value);
  return {
    /** The values at the end of a way of properties that begins at the things of a type, in no order. */
    ask: (type: string, ...way: readonly string[]): string[] => {
      const things = quads
        .filter((quad) => quad.predicate.value === TYPE && quad.object.value === SCHEMA + type)
        .map((quad) => quad.subject.value);
      return way.reduce(
        (found, property) => found.flatMap((one) => objects(one, SCHEMA + property)),
        [...new Set(things)],
      );
    },
    /** The types of all things that it names. */
    types: [...new Set(quads.filter(({ predicate }) => predicate.value === TYPE).map(({ object }) => object.value))]
      .map((type) => type.replace(SCHEMA, ''))
      .sort(),
    properties: new Set(quads.map((quad) => quad.predicate.value.replace(SCHEMA, ''))),
  };
}
