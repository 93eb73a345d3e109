import { getMetadataArgsStorage } from 'typeorm';

/** As columns are called: `requestedAt` is `requested_at`. */
export const snakeCase = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);

const known = new Map<unknown, string[]>();

/** The properties of an entity that a statement selects by default. */
function propertiesOf(entity: new () => object): string[] {
  const properties =
    known.get(entity) ??
    getMetadataArgsStorage()
      .filterColumns(entity)
      .filter(({ options }) => options.select !== false)
      .map(({ propertyName }) => propertyName);
  known.set(entity, properties);
  return properties;
}

/**
 * The select list of an entity's columns, each under its property's name: `r.requested_at AS "requestedAt"`.
 * Raw statements stay equal to the entity this way, and still cost a third of `find`.
 * @param except properties that the viewer's database role may not read
 */
export const columnsOf = (
  entity: new () => object,
  alias: string,
  except: readonly string[] = [],
  prefix = '',
): string =>
  propertiesOf(entity)
    .filter(property => !except.includes(property))
    .map(property => `${alias}.${snakeCase(property)} AS "${prefix}${property}"`)
    .join(', ');

/** Makes what picks the columns selected under a prefix out of a joined row, as an instance of their entity. */
export function entityFrom<Entity extends object>(make: new () => Entity, prefix: string): (row: object) => Entity {
  let columns: (readonly [property: string, column: string])[] | undefined;
  return row => {
    columns ??= propertiesOf(make).map(property => [property, prefix + property] as const);
    const entity = new make() as Record<string, unknown>;
    for (const [property, column] of columns) entity[property] = (row as Record<string, unknown>)[column];
    return entity as Entity;
  };
}
