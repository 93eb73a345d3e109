/** How a probe asks: the whole answer to one request, as a stranger's tool sees it. */
export type Ask = (sent: {
  path?: string;
  init?: RequestInit;
  body?: unknown;
}) => Promise<{ status: number; text: string }>;

/** One thing that an attack tool tries. It finds something where the server does what it should not. */
export interface Probe {
  tries: string;
  /** The demo has a console and tells its schema. */
  productionAlone?: true;
  finds(ask: Ask): Promise<boolean>;
}

const many = (count: number, text: (i: number) => string) => Array.from({ length: count }, (_, i) => text(i)).join(' ');
const answered = ({ text }: { text: string }) => /"data"\s*:\s*[{[]/.test(text);
const asForm = (query: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams({ query }).toString(),
});
const fields = (levels: number): string => (levels === 0 ? 'name' : `fields { type { ${fields(levels - 1)} } }`);
const html = { headers: { accept: 'text/html' } };
const consoles = [
  '/graphiql',
  '/graphiql/',
  '/graphql',
  '/playground',
  '/console',
  '/altair',
  '/voyager',
  '/v1/graphiql',
];

/** Texts that are almost right, so that a helpful server completes them. */
const almost: { query: string; variables?: object }[] = [
  { query: '{ __schema { directive } }' },
  { query: '{ viewr { __typename } }' },
  { query: '{ viewer { ... on HomeUsr { id } } }' },
  { query: '{ facilities(stat: "CO") { id } }' },
  { query: '{ accessRequests(status: PENDNG) { nodes { id } } }' },
  { query: '{ viewer @inclde(if: true) { __typename } }' },
  { query: 'query ($status: AccessRequestStatu) { viewer { __typename } }' },
  {
    query: 'query ($s: AccessRequestStatus) { accessRequests(status: $s) { nodes { id } } }',
    variables: { s: 'PENDNG' },
  },
  {
    query: 'mutation ($i: RequestAccessInput!) { requestAccess(input: $i) { __typename } }',
    variables: { i: { facilityIdd: '1' } },
  },
];

export const probes: Probe[] = [
  {
    tries: 'a hundred aliases',
    finds: async ask => answered(await ask({ body: { query: `{ ${many(101, i => `a${i}: __typename`)} }` } })),
  },
  {
    tries: 'a batch of operations',
    finds: async ask => answered(await ask({ body: Array.from({ length: 10 }, () => ({ query: '{ __typename }' })) })),
  },
  {
    tries: 'ten directives on one field',
    finds: async ask => {
      const { text } = await ask({ body: { query: `{ __typename ${many(10, () => '@aa')} }` } });
      return text.split('@aa').length > 2;
    },
  },
  {
    tries: 'one field five hundred times',
    finds: async ask => answered(await ask({ body: { query: `{ ${'__typename '.repeat(500)} }` } })),
  },
  {
    tries: 'types within types of the schema',
    finds: async ask => answered(await ask({ body: { query: `{ __schema { types { ${fields(4)} } } }` } })),
  },
  {
    tries: 'a query by GET',
    finds: async ask => answered(await ask({ path: '/graphql?query={__typename}', init: { method: 'GET' } })),
  },
  {
    tries: 'a change by GET',
    finds: async ask => {
      const { status, text } = await ask({ path: '/graphql?query=mutation{__typename}', init: { method: 'GET' } });
      return status !== 405 || answered({ text });
    },
  },
  {
    tries: 'a query as a form of another site sends it',
    finds: async ask => answered(await ask({ init: asForm('{ __typename }') })),
  },
  {
    tries: 'names that are almost right',
    finds: async ask => {
      const answers = await Promise.all(almost.map(body => ask({ body })));
      return answers.some(({ text }) => /did you mean/i.test(text));
    },
  },
  {
    tries: 'the schema',
    productionAlone: true,
    finds: async ask => {
      const answers = await Promise.all([
        ask({ body: { query: '{ __schema { types { name } } }' } }),
        ask({ body: { query: '{ __type(name: "HomeUser") { name } }' } }),
      ]);
      return answers.some(answered);
    },
  },
  {
    tries: 'a console',
    productionAlone: true,
    finds: async ask => {
      const pages = await Promise.all(consoles.map(path => ask({ path, init: { method: 'GET', ...html } })));
      return pages.some(({ status, text }) => status < 400 && /graphiql|playground|graphql console/i.test(text));
    },
  },
  {
    tries: 'a trace of the work',
    finds: async ask => {
      const headers = { 'x-apollo-tracing': '1', 'apollo-federation-include-trace': 'ftv1' };
      const { text } = await ask({ body: { query: '{ __typename }' }, init: { headers } });
      return /tracing|ftv1|"extensions":\{(?!"code")/i.test(text);
    },
  },
  {
    tries: 'what makes it stumble',
    finds: async ask => {
      const answers = await Promise.all([
        ask({ body: { query: 'qwerty cop { abc }' } }),
        ask({ body: { query: '{ viewer', variables: '{' } }),
        ask({ body: { query: { a: 1 } } }),
        ask({ body: { query: '{ __typename }', operationName: { a: 1 } } }),
        ask({ body: { query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } } }),
        ask({ init: { body: '{"query":' } }),
      ]);
      return answers.some(
        ({ status, text }) => status >= 500 || /exception|stack|node_modules|\bat \w+ \(/i.test(text),
      );
    },
  },
];
