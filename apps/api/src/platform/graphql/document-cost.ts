import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

export const MAX_COST = 12_000;
/** From here on an operation counts as expensive for the rate limits. */
export const EXPENSIVE_COST = 3_000;

/** A list without `first` (pictures of a post) counts as this many, unless its field says `@Extensions({ listSize })`. */
const UNPAGED = 5;

/** One field: itself, and what is below it as often as its page is long. */
interface CostNode {
  readonly own: number;
  readonly times: number | { readonly variable: string; readonly otherwise: number };
  readonly below: readonly CostNode[];
}

type Variables = Readonly<Record<string, unknown>>;

/** Prepares the cost of an operation; what remains per request is a few multiplications with the page sizes in the variables. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): (variables: Variables) => number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const defaults = new Map(
    operation.variableDefinitions?.map((v) => [
      v.variable.name.value,
      v.defaultValue?.kind === Kind.INT ? Number(v.defaultValue.value) : undefined,
    ]),
  );
  const build = (set: SelectionSetNode | undefined, parent: GraphQLNamedType | null | undefined): CostNode[] =>
    (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return build(selection.selectionSet, selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent);
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        return fragment ? build(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value)) : [];
      }
      const field = fieldOf(parent, selection.name.value);
      return [
        {
          own: selection.selectionSet ? 1 : 0.1,
          times: timesOf(selection, field, defaults),
          below: build(selection.selectionSet, field && getNamedType(field.type)),
        },
      ];
    });
  const roots = build(operation.selectionSet, schema.getRootType(operation.operation));
  return (variables) => sum(roots, variables);
}

function fieldOf(parent: GraphQLNamedType | null | undefined, name: string): GraphQLField<unknown, unknown> | undefined {
  return parent && (isObjectType(parent) || isInterfaceType(parent)) ? parent.getFields()[name] : undefined;
}

function timesOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown> | undefined,
  defaults: ReadonlyMap<string, number | undefined>,
): CostNode['times'] {
  const page = field?.args.find((arg) => arg.name === 'first');
  const given = node.arguments?.find((arg) => arg.name.value === 'first')?.value;
  const otherwise = typeof page?.defaultValue === 'number' ? page.defaultValue : UNPAGED;
  if (given?.kind === Kind.INT) return Math.max(1, Number(given.value));
  if (given?.kind === Kind.VARIABLE) return { variable: given.name.value, otherwise: defaults.get(given.name.value) ?? otherwise };
  if (page) return otherwise;
  // The edges of a connection are already counted by its `first`.
  if (!field || node.name.value === 'edges' || !isListType(getNullableType(field.type))) return 1;
  return typeof field.extensions['listSize'] === 'number' ? field.extensions['listSize'] : UNPAGED;
}

function sum(nodes: readonly CostNode[], variables: Variables): number {
  let total = 0;
  for (const { own, times, below } of nodes) {
    total += own;
    if (below.length > 0) total += factor(times, variables) * sum(below, variables);
  }
  return total;
}

function factor(times: CostNode['times'], variables: Variables): number {
  if (typeof times === 'number') return times;
  const given = variables[times.variable];
  return typeof given === 'number' ? Math.max(1, given) : times.otherwise;
}
