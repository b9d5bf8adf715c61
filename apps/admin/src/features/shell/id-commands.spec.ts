import { expect, test } from '@jest/globals';
import { idCommands } from './id-commands';

const ID = '0199C5D2-0000-7000-8000-000000000001';

test('an id leads to what the person may open, and nothing else does', () => {
  const went: string[] = [];
  const found = (text: string, ...permissions: string[]) =>
    idCommands(
      text,
      (permission) => permissions.includes(permission),
      (id) => id,
      (path) => went.push(path),
    );
  const [first, ...others] = found(ID, 'reports:read', 'audit:read');
  expect([first?.id, ...others.map(({ id }) => id)]).toEqual(['openCase', 'openTrail']);
  first?.run();
  expect(went).toEqual([`/cases/${ID.toLowerCase()}`]);
  expect(found('mara', 'reports:read')).toEqual([]);
});
