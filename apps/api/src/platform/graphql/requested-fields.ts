import { isDeepStrictEqual } from 'node:util';
import { type FieldNode, type FragmentDefinitionNode, type GraphQLResolveInfo, Kind, type SelectionSetNode, type ValueNode } from 'graphql';
import { DomainError } from '../errors/domain-error.js';
import './graphql.errors.js';

/** A look ahead into what the client asked for, by schema field name. */
export interface RequestedFields {
  has(path: string): boolean;
  /** What was asked below `name`, or nothing at all. */
  at(name: string): RequestedFields;
  /** Arguments of the field `name`, variables resolved. Asked twice with different ones it is refused, as one property cannot hold both. */
  args(name: string): Readonly<Record<string, unknown>>;
  /** A stable text, for choosing a prepared statement. */
  readonly key: string;
}

interface Node {
  readonly children: Map<string, Node>;
  readonly fields: FieldNode[];
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;
const trees = new WeakMap<FieldNode, Node>();

/** What lies below the field being resolved. The tree is kept with the document; @skip/@include are taken as "asked". */
export function requestedFields(info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>): RequestedFields {
  const first = info.fieldNodes[0] as FieldNode;
  let tree = trees.get(first);
  if (!tree) {
    tree = { children: new Map(), fields: [...info.fieldNodes] };
    for (const field of info.fieldNodes) collect(field.selectionSet, tree, info.fragments);
    trees.set(first, tree);
  }
  return new Lookup(tree, info.variableValues);
}

function collect(selections: SelectionSetNode | undefined, into: Node, fragments: Fragments): void {
  for (const selection of selections?.selections ?? []) {
    if (selection.kind === Kind.FIELD) {
      let child = into.children.get(selection.name.value);
      if (!child) into.children.set(selection.name.value, (child = { children: new Map(), fields: [] }));
      child.fields.push(selection);
      collect(selection.selectionSet, child, fragments);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet, into, fragments);
    else collect(fragments[selection.name.value]?.selectionSet, into, fragments);
  }
}

const NOTHING: Node = { children: new Map(), fields: [] };

class Lookup implements RequestedFields {
  constructor(
    private readonly node: Node,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {}

  has(path: string): boolean {
    let node: Node | undefined = this.node;
    for (const part of path.split('.')) if (!(node = node.children.get(part))) return false;
    return true;
  }

  at(name: string): RequestedFields {
    return new Lookup(this.node.children.get(name) ?? NOTHING, this.variables);
  }

  args(name: string): Readonly<Record<string, unknown>> {
    const [first, ...others] = this.node.children.get(name)?.fields ?? [];
    const args = first ? this.argsOf(first) : {};
    for (const other of others)
      if (!isDeepStrictEqual(args, this.argsOf(other)))
        throw new DomainError('graphql.conflicting_arguments', { details: { field: name } });
    return args;
  }

  private argsOf(field: FieldNode): Record<string, unknown> {
    const args: Record<string, unknown> = {};
    for (const arg of field.arguments ?? []) {
      const value = valueOf(arg.value, this.variables);
      if (value !== undefined) args[arg.name.value] = value;
    }
    return args;
  }

  get key(): string {
    return keyOf(this.node);
  }
}

function keyOf(node: Node): string {
  return [...node.children.keys()]
    .sort()
    .map((name) => {
      const below = keyOf(node.children.get(name) as Node);
      return below ? `${name}{${below}}` : name;
    })
    .join(',');
}

function valueOf(node: ValueNode, variables: Readonly<Record<string, unknown>>): unknown {
  switch (node.kind) {
    case Kind.VARIABLE:
      return variables[node.name.value];
    case Kind.INT:
      return Number.parseInt(node.value, 10);
    case Kind.FLOAT:
      return Number.parseFloat(node.value);
    case Kind.NULL:
      return null;
    case Kind.LIST:
      return node.values.map((value) => valueOf(value, variables));
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map((field) => [field.name.value, valueOf(field.value, variables)]));
    default:
      return node.value;
  }
}
