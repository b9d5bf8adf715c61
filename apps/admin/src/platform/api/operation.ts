/** A generated document as code passes it around: the hash at run time, the types at compile time. */
export interface Operation<Result, Variables> {
  readonly __meta__?: Record<string, unknown> | undefined;
  readonly __apiType?: (variables: Variables) => Result;
}

export function hashOf(operation: Pick<Operation<unknown, unknown>, '__meta__'>): string {
  return String(operation.__meta__?.['hash'] ?? '');
}

/** Leaves out the argument where an operation has no required variables. */
export type VariablesArgument<Variables> = Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables];

/** Header of what an open window asks by itself. */
export const WATCHING = 'x-gps-watching';
