import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { declaredRule, operationsOf, reviewedTable, type ApiName } from './authorisation/access-table.js';
import { dummyOperation } from './authorisation/dummy-operation.js';
import { callersOf, expectedFor, tokenOf } from './authorisation/people.js';
import { permissionsPage } from './authorisation/permissions-page.js';
import { seenFor } from './authorisation/seen.js';
import { startTestApi, type TestApi } from './start-test-api.js';

const PAGE = new URL('../../../docs/permissions.md', import.meta.url);

/** After it, the same token is refused everywhere. */
const ENDS_THE_CALLER = 'Mutation.endAllSessions';
const endingLast = ([a]: [string, unknown], [b]: [string, unknown]): number =>
  Number(a === ENDS_THE_CALLER) - Number(b === ENDS_THE_CALLER);

describe.each<ApiName>(['user', 'admin'])('who may do what in the %s API', (name) => {
  const reviewed = reviewedTable[name];
  let api: TestApi;
  let operations: ReturnType<typeof operationsOf>;

  beforeAll(async () => {
    api = await startTestApi({ api: name, env: { RATE_LIMIT_FACTOR: '1000' } });
    operations = operationsOf(api.app.get(GraphQLSchemaHost).schema);
  }, 60_000);
  afterAll(() => api?.stop());

  test('every operation has a reviewed rule, and every rule an operation', () => {
    expect([...operations.keys()].sort()).toEqual(Object.keys(reviewed).sort());
  });

  test('the schema declares what was reviewed', () => {
    const declared = Object.fromEntries([...operations].map(([operation, field]) => [operation, declaredRule(field)]));
    expect(declared).toEqual(reviewed);
  });

  test.each(callersOf(name).map((caller) => [caller.label, caller] as const))(
    '%s gets exactly what the table says',
    async (_, caller) => {
      const token = await tokenOf(api, caller);
      const seen: Record<string, string> = {};
      const expected: Record<string, string> = {};
      for (const [operation, field] of [...operations].sort(endingLast)) {
        expected[operation] = expectedFor(reviewed[operation] ?? 'no rule', caller);
        seen[operation] = await seenFor(api, dummyOperation(operation, field), token);
      }
      expect(seen).toEqual(expected);
    },
    60_000,
  );
});

test('docs/permissions.md says what the table says', () => {
  const page = permissionsPage(reviewedTable);
  if (process.env.UPDATE_DOCS) writeFileSync(PAGE, page);
  expect(readFileSync(PAGE, 'utf8')).toBe(page);
});
