import {
  astFromValue,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  typeFromAST,
  valueFromASTUntyped,
  type VariableDefinitionNode,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;
type Fill = (value: unknown) => unknown;

/**
 * Puts in what a request may leave out, because graphql-jit refuses it: a variable such as `$first: Int! = 20`, and a field of an
 * input such as `role: Role! = MEMBER`. Everything that was given stays as it is, wrong or not.
 */
export function leftOutValues(schema: GraphQLSchema, variables: readonly VariableDefinitionNode[]): (given: Values | undefined) => Values {
  const defaults = Object.fromEntries(
    variables.flatMap(({ variable, defaultValue }) => (defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [])),
  );
  const known = new Map<GraphQLInputObjectType, Fill>();
  const inside = variables.flatMap(({ variable, type }): [string, Fill][] => {
    const declared = typeFromAST(schema, type);
    return isInputType(declared) && hasDefaults(declared, new Set()) ? [[variable.name.value, fillOf(declared, known)]] : [];
  });
  return (given) => {
    const values: Record<string, unknown> = { ...defaults, ...given };
    for (const [name, fill] of inside) if (name in values) values[name] = fill(values[name]);
    return values;
  };
}

function hasDefaults(type: GraphQLInputType, seen: Set<GraphQLInputType>): boolean {
  if (isNonNullType(type) || isListType(type)) return hasDefaults(type.ofType, seen);
  if (!isInputObjectType(type) || seen.has(type)) return false;
  seen.add(type);
  return Object.values(type.getFields()).some((field) => field.defaultValue !== undefined || hasDefaults(field.type, seen));
}

function fillOf(type: GraphQLInputType, known: Map<GraphQLInputObjectType, Fill>): Fill {
  if (isNonNullType(type)) return fillOf(type.ofType, known);
  if (isListType(type)) {
    const each = fillOf(type.ofType, known);
    return (value) => (Array.isArray(value) ? value.map(each) : each(value));
  }
  return isInputObjectType(type) ? fillOfInput(type, known) : (value) => value;
}

function fillOfInput(type: GraphQLInputObjectType, known: Map<GraphQLInputObjectType, Fill>): Fill {
  const before = known.get(type);
  if (before) return before;
  const fields = new Map<string, Fill>();
  const defaults: Record<string, unknown> = {};
  const fill: Fill = (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const filled: Record<string, unknown> = { ...defaults, ...value };
    for (const [name, inner] of fields) if (name in filled) filled[name] = inner(filled[name]);
    return filled;
  };
  known.set(type, fill);
  for (const { name, type: fieldType, defaultValue } of Object.values(type.getFields())) {
    const written = defaultValue === undefined ? null : astFromValue(defaultValue, fieldType);
    if (written) defaults[name] = valueFromASTUntyped(written);
    if (hasDefaults(fieldType, new Set())) fields.set(name, fillOf(fieldType, known));
  }
  return fill;
}
