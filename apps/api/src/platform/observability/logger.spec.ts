import { describe, expect, test } from '@jest/globals';
import { createPino } from './logger.js';

function logged(fields: object, message = 'said'): string {
  const lines: string[] = [];
  createPino('user', 'info', { write: (line) => void lines.push(line) }).info(fields, message);
  return lines.join('');
}

describe('the log', () => {
  test.each([
    'email',
    'username',
    'name',
    'displayName',
    'handle',
    'password',
    'secret',
    'token',
    'authorization',
    'cookie',
    'body',
    'variables',
    'address',
    'parameters',
  ])('never says %s, at any of three levels', (field) => {
    const line = logged({ [field]: 'canary', a: { [field]: 'canary', b: { [field]: 'canary' } }, userId: 'u1' });
    expect(line).not.toContain('canary');
    expect(line).toContain('"userId":"u1"');
  });

  test('a line break in a value forges no line', () => {
    const line = logged({ operation: 'x"}\n{"level":"error","msg":"forged"}' }, 'said\n{"msg":"forged"}');
    expect(line.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(line)).toMatchObject({ level: 'info', msg: 'said\n{"msg":"forged"}' });
  });

  test('an error of the database keeps its place but not the values it quotes', () => {
    const error = Object.assign(new Error('duplicate key value (lower(email))=(canary@example.test)'), {
      severity: 'ERROR',
      code: '23505',
      detail: 'Key (email)=(canary)',
      table: 'users',
    });
    const line = logged({ err: new Error('outer', { cause: error }) });
    expect(line).not.toContain('canary');
    expect(JSON.parse(line)).toMatchObject({ err: { message: 'outer', cause: { code: '23505', table: 'users' } } });
  });
});
