import { Int, ArgsType, Field, ObjectType } from 'type-graphql';
import { badInput } from './refuse.ts';

/** The most that one page holds. */
export const largestPage = 100;
const usualPage = 20;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many at most; 20 unless told, 100 at most.' })
  first?: number;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  after?: string;
}

@ObjectType({ description: 'Where a page ends, and whether another follows.' })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Give it as `after` to read on.' })
  endCursor!: string | null;
}

export interface Page<Node> {
  nodes: Node[];
  pageInfo: PageInfo;
}

/** How many rows to read for a page: one more than asked, which tells whether another page follows. */
export function pageSize({ first }: PageArgs): number {
  if (first !== undefined && first !== null && (first < 0 || first > largestPage)) {
    throw badInput(`A page holds 0 to ${largestPage}.`);
  }
  return first ?? usualPage;
}

/** @param rows up to `size + 1` rows, as `pageSize` tells */
export function pageOf<Node>(rows: Node[], size: number, keyOf: (node: Node) => readonly string[]): Page<Node> {
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  return { nodes, pageInfo: { hasNextPage: rows.length > size, endCursor: last ? toCursor(keyOf(last)) : null } };
}

/** A key as an opaque word. */
export const toCursor = (key: readonly string[]) => Buffer.from(JSON.stringify(key)).toString('base64url');

/** @returns the key that a cursor stands for, each part checked by its pattern; null without a cursor */
export function fromCursor(after: string | null | undefined, ...patterns: RegExp[]): string[] | null {
  if (!after) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    if (Array.isArray(key) && key.length === patterns.length && patterns.every((p, i) => p.test(String(key[i]))))
      return key.map(String);
  } catch {
    // Not one of ours: told below like any other.
  }
  throw badInput('That cursor is not one of ours.');
}

export const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
export const momentPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
