import { type GraphQLNamedType, type GraphQLSchema, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { fieldsOf, type Row, rowsOf } from './tablesOfRights.ts';
import { ordinaryField, ordinaryType } from './ordinaryWords.ts';
import { reach, readersInWords } from './readersInWords.ts';

const whoeverActs = 'Read by whoever did what it answers.';

const byName = (rows: Row[]) => new Map(rows.map(row => [row.name, row] as const));

/** The page of rights, asked about one field at a time. */
function pageOfRights() {
  const [fields, types, answers] = [byName(rowsOf('field')), byName(rowsOf('type')), byName(rowsOf('answer'))];
  const scoped = byName(rowsOf('scoped field'));
  const scopesOf = (name: string) =>
    Object.entries(scoped.get(name)?.cells ?? {})
      .filter(([, cell]) => cell === 'yes')
      .map(([scope]) => scope);
  /** A type, and whoever reaches it through a list alone. */
  const typeRow = (name: string): Row | undefined => {
    const [row, list] = [types.get(name), types.get(`${name}Connection`)];
    if (!row || !list) return row;
    const reached = Object.entries(list.cells).filter(
      ([who]) => who !== 'fields' && reach(row.cells[who]) === undefined,
    );
    return { name, cells: { ...row.cells, ...Object.fromEntries(reached) } };
  };
  const said = (verb: string, { name, cells }: Row) => `${verb} ${readersInWords(cells, scopesOf(name))}.`;
  return {
    root: (verb: string, name: string) => fields.get(name) && said(verb, fields.get(name)!),
    field(type: string, name: string): string | undefined {
      const [own, whole] = [fields.get(`${type}.${name}`), typeRow(type)];
      if (own) return said('Read by', own);
      if (whole && fieldsOf(whole.cells['fields']).includes(name)) return said('Read by', whole);
      return fieldsOf(answers.get(type)?.cells['fields']).includes(name) ? whoeverActs : undefined;
    },
    type: (name: string) =>
      types.has(name) ? said('Read by', typeRow(name)!) : answers.has(name) ? whoeverActs : undefined,
  };
}

/**
 * Says of every type and field what it is, where nobody wrote more than its name does, and who may read or use it: from the page of
 * rights (docs/authorisation.md), which tests compare with what the guards really do. So no description can tell the reader wrong.
 */
export function sayReaders(schema: GraphQLSchema): GraphQLSchema {
  const page = pageOfRights();
  const verbs = new Map([
    [schema.getQueryType()?.name, 'Read by'],
    [schema.getMutationType()?.name, 'Used by'],
    [schema.getSubscriptionType()?.name, 'Heard by'],
  ]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    const verb = verbs.get(type.name);
    describe(type, ordinaryType(type, schema), verb ? undefined : page.type(type.name));
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const readers = verb ? page.root(verb, field.name) : page.field(type.name, field.name);
      describe(field, ordinaryField(type.name, field.name), isInputObjectType(type) ? undefined : readers);
      for (const argument of 'args' in field ? field.args : [])
        describe(argument, ordinaryField(field.name, argument.name), undefined);
    }
  }
  return schema;
}

function describe(
  thing: Pick<GraphQLNamedType, 'description'>,
  ordinary: string | undefined,
  readers: string | undefined,
): void {
  const what = thing.description ?? ordinary;
  const more = what && /\bread by\b/i.test(what) ? undefined : readers;
  thing.description = [what, more].filter(Boolean).join('\n') || undefined;
}
