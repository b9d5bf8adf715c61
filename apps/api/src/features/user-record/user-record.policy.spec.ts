import { expect, test } from '@jest/globals';
import { permissionsOf } from '@gps/permissions';
import { mayRead, RECORD_PARTS } from './user-record.policy.js';

const partsOf = (role: string) => RECORD_PARTS.filter((part) => mayRead(permissionsOf([role]), part));

test.each([
  ['administrator', RECORD_PARTS],
  ['support', RECORD_PARTS],
  ['moderator', ['cases', 'strikes', 'notices']],
  ['analyst', []],
  ['auditor', []],
  ['member', []],
])('%s reads %j', (role, parts) => expect(partsOf(role)).toEqual(parts));
