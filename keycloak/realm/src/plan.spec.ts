import { beforeAll, describe, expect, test } from '@jest/globals';
import type { JsonObject } from './json.ts';
import { describeChange, planChanges } from './plan.ts';
import { readRealmFile } from './realm-file.ts';

describe('the plan', () => {
  let wanted: JsonObject;
  let live: JsonObject & { clients: JsonObject[]; roles: { realm: JsonObject[] }; attributes: JsonObject; requiredActions: JsonObject[] };
  const plan = () => planChanges(wanted, live).flatMap(describeChange);

  beforeAll(async () => {
    wanted = await readRealmFile();
  });
  const reset = () => (live = structuredClone(wanted) as typeof live);

  test('is empty when nothing differs', () => {
    reset();
    expect(plan()).toEqual([]);
  });

  test('does not look at what an administrator added', () => {
    reset();
    live.clients.push({ clientId: 'own', redirectUris: ['https://x/*'] });
    live.roles.realm.push({ name: 'own' });
    live.attributes['own'] = 'x';
    live['ownField'] = true;
    expect(plan()).toEqual([]);
  });

  test('names the object, the field, and both values', () => {
    reset();
    live['failureFactor'] = 30;
    const web = live.clients.find((client) => client['clientId'] === 'gps-web');
    Object.assign(web ?? {}, { implicitFlowEnabled: true });
    expect(plan()).toEqual([
      '~ settings grand-prix',
      '    failureFactor: 30 -> 5',
      '~ client gps-web',
      '    implicitFlowEnabled: true -> false',
    ]);
  });

  test('does not print secrets', () => {
    reset();
    const web = live.clients.find((client) => client['clientId'] === 'gps-web');
    Object.assign(web ?? {}, { secret: 'hunter2' });
    expect(plan().join()).not.toMatch(/hunter2|GPS_WEB/);
    expect(plan()).toHaveLength(2);
  });

  test('creates what is missing, in an order in which it can be done', () => {
    const kinds = planChanges(wanted, { realm: 'grand-prix' }).map((change) => change.object.kind);
    const first = (kind: string) => kinds.indexOf(kind as (typeof kinds)[number]);
    expect(first('client scope')).toBeLessThan(first('client'));
    expect(first('client')).toBeLessThan(first('role'));
    expect(kinds.lastIndexOf('role')).toBeLessThan(first('role composites'));
    expect(kinds.lastIndexOf('flow')).toBeLessThan(first('flow bindings'));
    expect(first('client profile')).toBeLessThan(first('client policy'));
  });
});
