/** What free text may ask for: a program's with an API key, or anybody's in the demo. Our apps' own documents are known and need none. */
export interface GraphqlLimits {
  /** Words and signs of a document. */
  tokens: number;
  /** Selections inside one another. */
  depth: number;
  /** Renamed fields of a document. */
  aliases: number;
  /** How often one selection may name the same field, renamed or not. */
  sameField: number;
  directives: number;
  directivesPerPlace: number;
  rootFields: number;
  operations: number;
  /** Values that an answer may hold, as `costOf` counts them. */
  cost: number;
  /** `first` of a connection. */
  pageSize: number;
  /** Bytes of the variables as JSON. */
  variables: number;
  /** Cost of all documents that one API key sends to one server process in a minute. */
  costPerMinute: number;
}

/** Each limit's setting: the environment variable that moves it. */
export const graphqlSettings: Record<keyof GraphqlLimits, string> = {
  tokens: 'GRAPHQL_MAX_TOKENS',
  depth: 'GRAPHQL_MAX_DEPTH',
  aliases: 'GRAPHQL_MAX_ALIASES',
  sameField: 'GRAPHQL_MAX_SAME_FIELD',
  directives: 'GRAPHQL_MAX_DIRECTIVES',
  directivesPerPlace: 'GRAPHQL_MAX_DIRECTIVES_PER_PLACE',
  rootFields: 'GRAPHQL_MAX_ROOT_FIELDS',
  operations: 'GRAPHQL_MAX_OPERATIONS',
  cost: 'GRAPHQL_MAX_COST',
  pageSize: 'GRAPHQL_MAX_PAGE_SIZE',
  variables: 'GRAPHQL_MAX_VARIABLES_BYTES',
  costPerMinute: 'GRAPHQL_COST_PER_MINUTE',
};

/** Twice and more what our own documents need, and far below what hurts. */
export const usualGraphqlLimits: GraphqlLimits = {
  tokens: 2_000,
  depth: 12,
  aliases: 20,
  sameField: 10,
  directives: 20,
  directivesPerPlace: 2,
  rootFields: 10,
  operations: 5,
  cost: 80_000,
  pageSize: 100,
  variables: 50_000,
  costPerMinute: 1_000_000,
};
