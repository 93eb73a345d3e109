type Versioned = { __typename: string; id: string; version: number };

/** Remembers, for each thing that carries a version, the newest one seen by this page. */
export function newestVersions() {
  const newest = new Map<string, number>();
  const isOlder = (thing: Versioned) => thing.version < (newest.get(keyOf(thing)) ?? -Infinity);

  return {
    /** The things in an answer that are older than what was seen before. */
    olderIn: (answer: unknown) => versionedIn(answer).filter(isOlder),
    remember(answer: unknown) {
      for (const thing of versionedIn(answer)) {
        newest.set(keyOf(thing), Math.max(thing.version, newest.get(keyOf(thing)) ?? -Infinity));
      }
    },
    /** The same answer, each older thing cut down to its name and id. */
    withoutOlder<Answer>(answer: Answer): Answer {
      return copyWithout(answer, isOlder) as Answer;
    },
  };
}

const keyOf = ({ __typename, id }: Versioned) => `${__typename}:${id}`;

function isVersioned(value: object): value is Versioned {
  return '__typename' in value && 'id' in value && 'version' in value && typeof value.version === 'number';
}

function versionedIn(value: unknown): Versioned[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(versionedIn);
  return isVersioned(value) ? [value, ...below] : below;
}

function copyWithout(value: unknown, isOlder: (thing: Versioned) => boolean): unknown {
  if (Array.isArray(value)) return value.map(item => copyWithout(item, isOlder));
  if (typeof value !== 'object' || value === null) return value;
  if (isVersioned(value) && isOlder(value)) return { __typename: value.__typename, id: value.id };
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyWithout(item, isOlder)]));
}
