import { readFileSync } from 'node:fs';
import { isObjectType, type ConstDirectiveNode, type GraphQLField, type GraphQLSchema } from 'graphql';

export type ApiName = 'user' | 'admin';
/** `public`, `signed in`, or a permission, the latter with the proof it asks: `users:lock acr 2 max-age 300`. */
export type Rule = string;
/** Rules by operation, e.g. `Mutation.createPost`. */
export type AccessTable = Record<ApiName, Record<string, Rule>>;

/**
 * Who may call what, as people have reviewed it. It says the same as the decorators on purpose: a decorator that is changed
 * by mistake then differs from this file, and a changed rule is seen in review as one line.
 */
export const reviewedTable = JSON.parse(readFileSync(new URL('./access-table.json', import.meta.url), 'utf8')) as AccessTable;

/** Root fields of a schema, e.g. `Query.me`. */
export function operationsOf(schema: GraphQLSchema): Map<string, GraphQLField<unknown, unknown>> {
  const found = new Map<string, GraphQLField<unknown, unknown>>();
  for (const kind of ['Query', 'Mutation', 'Subscription'] as const) {
    const root = schema.getType(kind);
    if (!isObjectType(root)) continue;
    for (const field of Object.values(root.getFields())) found.set(`${kind}.${field.name}`, field);
  }
  return found;
}

/** What the schema itself says about an operation through its directive. */
export function declaredRule(field: GraphQLField<unknown, unknown>): Rule | null {
  for (const directive of field.astNode?.directives ?? []) {
    if (directive.name.value === 'public') return 'public';
    if (directive.name.value === 'signedIn') return 'signed in';
    if (directive.name.value === 'requirePermission') return permissionRule(directive);
  }
  return null;
}

function permissionRule(directive: ConstDirectiveNode): Rule {
  const given = new Map((directive.arguments ?? []).map(({ name, value }) => [name.value, 'value' in value ? String(value.value) : '']));
  const stepUp = [
    ['acr', 'acr'],
    ['max-age', 'maxAge'],
  ].flatMap(([word, name]) => (given.has(name as string) ? [`${word} ${given.get(name as string)}`] : []));
  return [given.get('permission'), ...stepUp].join(' ');
}

export interface ParsedRule {
  readonly permission: string | null;
  readonly acr: number;
  readonly maxAge: number;
}

/** For `public` and `signed in` the permission is null. */
export function parseRule(rule: Rule): ParsedRule {
  const [permission = null] = rule.includes(':') ? rule.split(' ') : [];
  const number = (pattern: RegExp, otherwise: number) => Number(pattern.exec(rule)?.[1] ?? otherwise);
  return { permission, acr: number(/ acr (\d+)/, 0), maxAge: number(/ max-age (\d+)/, Infinity) };
}
