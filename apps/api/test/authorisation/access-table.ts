import { readFileSync } from 'node:fs';
import { scopeOf, type Permission } from '@gps/permissions';
import { isObjectType, type ConstDirectiveNode, type GraphQLField, type GraphQLSchema } from 'graphql';

export type ApiName = 'user' | 'admin';
/** `public`, `signed in` (with a scope also for applications: `signed in scope gps:read`), or a permission, the latter with the proof it asks: `users:lock acr 2 max-age 300`. */
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
    if (directive.name.value === 'signedIn') return ['signed in', ...given(directive, 'scope', 'scope')].join(' ');
    if (directive.name.value === 'requirePermission') return permissionRule(directive);
  }
  return null;
}

function permissionRule(directive: ConstDirectiveNode): Rule {
  return [...given(directive, 'permission'), ...given(directive, 'acr', 'acr'), ...given(directive, 'maxAge', 'max-age')].join(' ');
}

/** An argument of a directive in the words of a rule; nothing without it. */
function given(directive: ConstDirectiveNode, name: string, word?: string): string[] {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value && 'value' in value ? [...(word ? [word] : []), String(value.value)] : [];
}

export interface ParsedRule {
  readonly permission: string | null;
  /** What an application of somebody else needs; null if none may do this, or everybody may. */
  readonly scope: string | null;
  readonly acr: number;
  readonly maxAge: number;
}

/** For `public` and `signed in` the permission is null. */
export function parseRule(rule: Rule): ParsedRule {
  const [permission = null] = rule === 'public' || rule.startsWith('signed in') ? [] : rule.split(' ');
  const number = (pattern: RegExp, otherwise: number) => Number(pattern.exec(rule)?.[1] ?? otherwise);
  const scope = permission === null ? (/ scope (\S+)/.exec(rule)?.[1] ?? null) : scopeOf(permission as Permission);
  return { permission, scope, acr: number(/ acr (\d+)/, 0), maxAge: number(/ max-age (\d+)/, Infinity) };
}
