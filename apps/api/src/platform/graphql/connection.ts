import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { DomainError } from '../errors/domain-error.js';

@ObjectType()
export class PageInfo {
  @Field() hasNextPage: boolean;
  @Field() hasPreviousPage: boolean;
  @Field(() => String, { nullable: true }) startCursor: string | null;
  @Field(() => String, { nullable: true }) endCursor: string | null;
}

export interface EdgeOf<T> {
  cursor: string;
  node: T;
}

export interface ConnectionOf<T> {
  edges: EdgeOf<T>[];
  pageInfo: PageInfo;
}

export const MAX_PAGE = 50;

/** Declares `<name>Connection` and `<name>Edge` for a node class; both are plain objects at run time. */
export function Connection<T>(node: Type<T> | (() => Type<T>), name: string): Type<ConnectionOf<T>> {
  const nodeType = node.prototype?.constructor === node ? () => node as Type<T> : (node as () => Type<T>);

  @ObjectType(`${name}Edge`)
  class Edge implements EdgeOf<T> {
    @Field() cursor: string;
    @Field(nodeType) node: T;
  }

  @ObjectType(`${name}Connection`)
  class Page implements ConnectionOf<T> {
    @Field(() => [Edge]) edges: Edge[];
    @Field(() => PageInfo) pageInfo: PageInfo;
  }
  Object.defineProperty(Edge, 'name', { value: `${name}Edge` });
  Object.defineProperty(Page, 'name', { value: `${name}Connection` });
  return Page;
}

/** `first` is 1 to 50; checked by `InputPipe` through `check`, which is cheaper than a validator on the hottest path. */
@ArgsType()
export class ConnectionArgs {
  @Field(() => Int, { defaultValue: 20 }) first: number = 20;
  @Field(() => String, { nullable: true }) after?: string | null;

  static check(args: ConnectionArgs): void {
    checkFirst(args.first);
  }
}

/** Refuses a page size outside 1..50. */
export function checkFirst(first: number): void {
  if (!(first >= 1 && first <= MAX_PAGE))
    throw new DomainError('input.invalid', { details: { field: 'first', minimum: 1, maximum: MAX_PAGE } });
}

/**
 * A page from up to `first + 1` nodes that were read after the cursor: the extra one only tells that there is more.
 */
export function toConnection<T>(
  nodes: readonly T[],
  page: { first: number; after?: string | null },
  cursorOf: (node: T) => string,
): ConnectionOf<T> {
  const shown = nodes.length > page.first ? nodes.slice(0, page.first) : nodes;
  const edges = shown.map((node) => ({ cursor: cursorOf(node), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: nodes.length > page.first,
      hasPreviousPage: page.after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
