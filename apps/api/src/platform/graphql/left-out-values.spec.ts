import { describe, expect, test } from '@jest/globals';
import { buildSchema, Kind, parse } from 'graphql';
import { leftOutValues } from './left-out-values.js';

const schema = buildSchema(`
  enum Role { MEMBER ADMIN }
  input Invitation { email: String!, role: Role! = MEMBER, next: Invitation }
  input Batch { invitations: [Invitation!]! }
  input Plain { name: String! }
  type Query { invite(input: Invitation, batch: Batch, plain: Plain, first: Int): String }
`);
const filled = (variables: string, given?: Record<string, unknown>) => {
  const operation = parse(`query(${variables}) { invite }`).definitions[0];
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  return leftOutValues(schema, operation.variableDefinitions ?? [])(given);
};

describe('what a request may leave out', () => {
  test('a variable with a default', () => {
    expect(filled('$first: Int! = 20')).toEqual({ first: 20 });
    expect(filled('$first: Int! = 20', { first: 5 })).toEqual({ first: 5 });
  });

  test('a field of an input with a default, by its name in the schema', () => {
    expect(filled('$input: Invitation', { input: { email: 'a' } })).toEqual({ input: { email: 'a', role: 'MEMBER' } });
    expect(filled('$input: Invitation', { input: { email: 'a', role: 'ADMIN' } })).toEqual({ input: { email: 'a', role: 'ADMIN' } });
  });

  test('also within lists and within itself', () => {
    expect(filled('$batch: Batch', { batch: { invitations: [{ email: 'a' }, { email: 'b', next: { email: 'c' } }] } })).toEqual({
      batch: {
        invitations: [
          { email: 'a', role: 'MEMBER' },
          { email: 'b', role: 'MEMBER', next: { email: 'c', role: 'MEMBER' } },
        ],
      },
    });
  });

  test.each([
    ['nothing', undefined],
    ['null', { input: null }],
    ['text', { input: 'x' }],
    ['a list', { input: ['x'] }],
  ])('%s is left to be refused', (_, given) => {
    expect(filled('$input: Invitation', given)).toEqual(given ?? {});
  });

  test('inputs without defaults are not touched, nor those that were given', () => {
    const plain = { name: 'x' };
    expect(filled('$plain: Plain', { plain }).plain).toBe(plain);
    const input = Object.freeze({ email: 'a' });
    filled('$input: Invitation', { input });
    expect(input).toEqual({ email: 'a' });
  });
});
