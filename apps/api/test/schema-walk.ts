import { buildSchema, type GraphQLField } from 'graphql';

type RootField = GraphQLField<unknown, unknown>;
const ACCESS = ['public', 'signedIn', 'requirePermission'];

/** Every operation of a schema with the access rules that its SDL names. */
export function accessRules(sdl: string): [operation: string, rules: string[]][] {
  const schema = buildSchema(sdl);
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter((type) => type != null);
  return roots.flatMap((type) =>
    Object.values(type.getFields()).map((field): [string, string[]] => [`${type.name}.${field.name}`, rulesOf(field)]),
  );
}

/** Names of all types of a schema. */
export function typeNames(sdl: string): string[] {
  return Object.keys(buildSchema(sdl).getTypeMap());
}

function rulesOf(field: RootField): string[] {
  return (field.astNode?.directives ?? []).map((directive) => directive.name.value).filter((name) => ACCESS.includes(name));
}
