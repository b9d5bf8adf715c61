import { describe, expect, test } from '@jest/globals';
import { allInForce, inForce, pendingOf } from './consent.policy.js';
import type { LegalAsks, VersionInBrief } from './legal-document-table.js';

const NOW = 1_000;
const version = (number: number, asks: LegalAsks, effectiveFrom: number): VersionInBrief => ({
  ...{ document: 'TERMS', number, asks, effectiveFrom },
});
const asked = version(2, 'EVERYBODY', 500);
const chain = (...later: VersionInBrief[]): VersionInBrief[] => [version(1, 'AS_BEFORE', 0), ...later];

describe('what somebody must accept', () => {
  test.each<[string, VersionInBrief[], number | undefined, number[]]>([
    ['the first version asks nobody', chain(), undefined, []],
    ['a version that asks everybody', chain(asked), undefined, [2]],
    ['having accepted the one before', chain(asked), 1, [2]],
    ['having accepted it', chain(asked), 2, []],
    ['not before it is in force', chain(version(2, 'EVERYBODY', NOW + 1)), undefined, []],
    ['from its first moment', chain(version(2, 'EVERYBODY', NOW)), undefined, [2]],
    ['after a correction the debt stays, for the newer text', chain(asked, version(3, 'AS_BEFORE', 600)), 1, [3]],
    ['after a correction whoever accepted is not asked', chain(asked, version(3, 'AS_BEFORE', 600)), 2, []],
    ['a version that asks nobody drops the debt', chain(asked, version(3, 'NOBODY', 600)), 1, []],
    ['a later one asks again', chain(asked, version(3, 'NOBODY', 600), version(4, 'EVERYBODY', 700)), 3, [4]],
  ])('%s', (_, versions, accepted, numbers) => {
    const pending = pendingOf(allInForce(versions, NOW), accepted === undefined ? {} : { TERMS: accepted });
    expect(pending.map(({ number }) => number)).toEqual(numbers);
  });

  test('of another document does not count', () => {
    expect(pendingOf(allInForce(chain(asked), NOW), { PRIVACY: 9 })).toHaveLength(1);
    expect(inForce(chain(asked), 'PRIVACY', NOW)).toBeNull();
  });
});
