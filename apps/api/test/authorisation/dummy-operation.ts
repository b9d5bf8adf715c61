import { randomUUID } from 'node:crypto';
import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';

export interface DummyOperation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

const SCALARS: Record<string, () => unknown> = {
  ID: randomUUID,
  String: randomUUID,
  Int: () => 1,
  Float: () => 1,
  Boolean: () => false,
  DateTime: () => '2030-01-01T00:00:00.000Z',
  Date: () => '2030-01-01',
};

/** The smallest call of an operation that is valid GraphQL: only required arguments, about things that do not exist. */
export function dummyOperation(operation: string, field: GraphQLField<unknown, unknown>): DummyOperation {
  const kind = operation.split('.')[0]?.toLowerCase() ?? 'query';
  const required = field.args.filter(isRequiredArgument);
  const variables = Object.fromEntries(required.map((argument) => [argument.name, dummyValue(argument.type)]));
  const declared = required.length > 0 ? `(${required.map((a) => `$${a.name}: ${String(a.type)}`).join(', ')})` : '';
  const passed = required.length > 0 ? `(${required.map((a) => `${a.name}: $${a.name}`).join(', ')})` : '';
  return { query: `${kind} Probe${declared} { ${field.name}${passed}${selection(field)} }`, variables };
}

/** A refusal that is a typed outcome shows its code too. */
function selection(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return '';
  return isUnionType(type) ? ' { __typename ... on Refusal { code } }' : ' { __typename }';
}

function dummyValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return dummyValue(type.ofType);
  if (isListType(type)) return [dummyValue(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(fields.map((field) => [field.name, dummyValue(field.type)]));
  }
  const make = SCALARS[type.name];
  if (!make) throw new Error(`No dummy value is known for the scalar ${type.name}`);
  return make();
}
