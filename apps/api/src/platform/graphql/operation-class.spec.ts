import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { OperationKind } from './operation-class.js';

const schema = buildSchema(`
  directive @requirePermission(permission: String!, acr: Int, maxAge: Int) on FIELD_DEFINITION
  type Query { feed: Int }
  type Mutation {
    post: Int @requirePermission(permission: "posts:create")
    suspend: Int @requirePermission(permission: "users:suspend", acr: 2)
    leave: Int @requirePermission(permission: "account:delete", maxAge: 300)
  }`);
const kinds = new OperationKind(() => schema);

test.each([
  ['{ feed }', 'query', 10, false, 'read'],
  ['{ feed }', 'query', 5_000, false, 'expensive'],
  ['{ feed }', 'query', 5_000, true, 'read'],
  ['mutation { post }', 'mutation', 1, false, 'write'],
  ['mutation { suspend }', 'mutation', 1, false, 'write'],
  ['mutation { leave }', 'mutation', 1, true, 'sensitive'],
  ['mutation { post leave }', 'mutation', 1, false, 'sensitive'],
  ['mutation { ...f } fragment f on Mutation { leave }', 'mutation', 1, false, 'sensitive'],
] as const)('%s as a %s of cost %d (trusted: %s) is %s', (text, kind, cost, trusted, expected) => {
  expect(kinds.of(text, { kind, cost, label: 'x' }, trusted)).toBe(expected);
});
