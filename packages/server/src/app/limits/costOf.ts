import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { type Asked, createCollector, type Place, type Type } from './collectFields.ts';
import { listSizes, usualListSize } from './listSizes.ts';
import { pageSizeOf, type Variables, valuesOf } from './pageSizes.ts';
import { isAboutSchema } from './selections.ts';

/** Fields that are looked at, fragments opened: ten times those of our longest document. Counting a document never takes long. */
const mostMentions = 5_000;

/** A change locks, writes, records and tells. */
const costOfMutation = 50;

/**
 * How many values an answer may hold: each field counts 1, `__typename` too, times the items of the lists it stands in. A connection
 * holds its `first`; other lists what listSizes.ts says. All types of a union are added up. Needs a document without fragments that
 * spread themselves.
 * @param most what it comes to where there is more to count than anybody's document needs
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operation, variables, most }: { operation: OperationDefinitionNode; variables: Variables; most: number },
): number {
  const collect = createCollector(schema, document);
  const values = valuesOf(operation, variables);
  let counted = 0;

  /** @param page how many nodes a connection here holds */
  function ofPlaces(places: readonly Place[], page: number): number {
    if (places.length === 0) return 0;
    return collect(places).reduce((sum, asked) => sum + ofField(asked, page), 0);
  }

  function ofField({ type, mentions }: Asked, page: number): number {
    counted += mentions.length;
    if (counted > mostMentions) return most + 1;
    const [field] = mentions;
    const name = field!.name.value;
    const found = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name]?.type : undefined;
    const below = found && !isAboutSchema(name) ? getNamedType(found) : undefined;
    const places = mentions.flatMap(({ selectionSet }) => (selectionSet ? [{ set: selectionSet, type: below }] : []));
    const isList = found !== undefined && isListType(getNullableType(found));
    const items = isConnection(type) && name === 'nodes' ? page : isList ? sizeOf(type, name) : 1;
    return 1 + items * ofPlaces(places, Math.max(...mentions.map(mention => pageSizeOf(mention, values))));
  }

  const type = schema.getRootType(operation.operation);
  const cost = ofPlaces([{ set: operation.selectionSet, type }], 1);
  return cost + (operation.operation === 'mutation' ? costOfMutation : 0);
}

const sizeOf = (type: Type, field: string) => listSizes[`${type?.name}.${field}`] ?? usualListSize;

const isConnection = (type: Type): boolean => isObjectType(type) && 'pageInfo' in type.getFields();
