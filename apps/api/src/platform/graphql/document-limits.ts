import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { DomainError } from '../errors/domain-error.js';

export const LIMITS = { tokens: 2_000, depth: 14, aliases: 30, directives: 20, fields: 1_500, rootQueries: 15, rootMutations: 5 } as const;

interface Shape {
  depth: number;
  aliases: number;
  directives: number;
  fields: number;
}

/**
 * Refuses a document by its shape alone, fragments counted each time they are used. Runs before validation,
 * whose cost grows with the square of the fields. `__typename` counts like any other field.
 */
export function checkShape(document: DocumentNode): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measure = measurer(fragments);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) measure(definition.selectionSet);
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const shape = measure(definition.selectionSet);
    if (shape.depth > LIMITS.depth) throw new DomainError('graphql.too_deep');
    if (shape.aliases > LIMITS.aliases) throw new DomainError('graphql.too_many_aliases');
    if (shape.directives + (definition.directives?.length ?? 0) > LIMITS.directives) throw new DomainError('graphql.too_many_directives');
    if (shape.fields > LIMITS.fields || rootFields(definition, fragments) > rootLimit(definition))
      throw new DomainError('graphql.too_many_fields');
  }
}

function rootLimit(operation: OperationDefinitionNode): number {
  return operation.operation === 'query' ? LIMITS.rootQueries : LIMITS.rootMutations;
}

function rootFields(operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): number {
  const count = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + 1;
      return (
        sum + count(selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments.get(selection.name.value)?.selectionSet)
      );
    }, 0);
  return count(operation.selectionSet);
}

/** Measures with every fragment measured once, so that a bomb of nested fragments costs its text, not its size. */
function measurer(fragments: ReadonlyMap<string, FragmentDefinitionNode>): (set: SelectionSetNode | undefined) => Shape {
  const measured = new Map<string, Shape | 'open'>();
  const measure = (set: SelectionSetNode | undefined): Shape => {
    const sum: Shape = { depth: 0, aliases: 0, directives: 0, fields: 0 };
    for (const selection of set?.selections ?? []) {
      const own = selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) add(sum, measure(selection.selectionSet), 1, selection.alias ? 1 : 0, own);
      else if (selection.kind === Kind.INLINE_FRAGMENT) add(sum, measure(selection.selectionSet), 0, 0, own);
      else add(sum, fragment(selection.name.value), 0, 0, own);
    }
    return sum;
  };
  const fragment = (name: string): Shape => {
    const known = measured.get(name);
    if (known === 'open') throw new DomainError('graphql.fragment_cycle');
    if (known) return known;
    measured.set(name, 'open');
    const shape = measure(fragments.get(name)?.selectionSet);
    measured.set(name, shape);
    return shape;
  };
  return measure;
}

function add(sum: Shape, below: Shape, field: 0 | 1, alias: 0 | 1, directives: number): void {
  sum.depth = Math.max(sum.depth, below.depth + field);
  sum.aliases += below.aliases + alias;
  sum.directives += below.directives + directives;
  sum.fields += below.fields + field;
}
