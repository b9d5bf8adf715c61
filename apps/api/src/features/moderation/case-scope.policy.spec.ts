import { describe, expect, test } from '@jest/globals';
import { permissionsOf } from '@gps/permissions';
import { EVERYTHING, isInScope, scopeOf } from './case-scope.policy.js';

const scope = (...roles: string[]) => scopeOf({ roles: ['moderator', ...roles], permissions: permissionsOf(['moderator']) });
const post = { subjectKind: 'POST', language: 'de', severity: 2, raceId: '2026_12' };

describe('the queue of a moderator', () => {
  test('is everything without a role of a queue, and for administrators whatever they hold', () => {
    expect(scope()).toEqual(EVERYTHING);
    expect(scopeOf({ roles: ['administrator', 'queue-kind-user'], permissions: permissionsOf(['administrator']) })).toEqual(EVERYTHING);
  });

  test.each([
    [['queue-kind-post'], post, true],
    [['queue-kind-comment'], post, false],
    [['queue-kind-comment', 'queue-kind-post'], post, true],
    [['queue-language-de'], post, true],
    [['queue-language-de', 'queue-kind-user'], post, false],
    [['queue-language-es', 'queue-language-it'], post, false],
    [['queue-language-de'], { ...post, language: null }, false],
    [['queue-severity-2'], post, true],
    [['queue-severity-3'], post, false],
    [['queue-severity-3', 'queue-severity-2'], post, true],
    [['queue-race-2026_12'], post, true],
    [['queue-race-2026_11'], post, false],
    [['queue-race-any'], post, true],
    [['queue-race-any'], { ...post, raceId: null }, false],
    [['queue-languages-de'], post, false],
    [['queue-'], post, false],
    [['queue-severity-0'], post, false],
    [['queue-kind-any'], post, false],
  ])('%j: %j is in it: %s', (roles, one, inIt) => expect(isInScope(scope(...roles), one)).toBe(inIt));
});
