import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { StaffWorld } from '../../../test/staff/staff-world.js';
import { AccountDirectory } from '../../platform/auth/account-directory.js';
import { Database } from '../../platform/database/database.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { KeycloakAdmin } from '../../platform/keycloak/keycloak-admin.js';
import { AuditLog } from '../audit-log/index.js';
import { KeycloakLocks } from './keycloak-locks.js';
import { ModerationHandlers } from './moderation.handlers.js';
import { RestrictionsExpiry } from './restrictions-expiry.js';
import { RestrictionsRepository } from './restrictions.repository.js';

let world: StaffWorld;
let expiry: RestrictionsExpiry;
let handlers: ModerationHandlers;
beforeAll(async () => {
  world = await StaffWorld.start();
  const get = <T>(type: abstract new (...args: never[]) => T): T => world.api.app.get(type as never, { strict: false });
  const restrictions = get(RestrictionsRepository);
  expiry = new RestrictionsExpiry(get(Database), restrictions, get(Outbox), get(AuditLog), get(AccountDirectory));
  handlers = new ModerationHandlers(new KeycloakLocks(get(KeycloakAdmin), restrictions, get(AccountDirectory)));
}, 60_000);
afterAll(() => world?.stop());

test('suspensions and locks whose end has come are taken away once, and Keycloak lets the person in again', async () => {
  const [over, running, endless, locked] = await Promise.all([world.person(), world.person(), world.person(), world.person()]);
  await world.sql(`UPDATE users SET suspended_at = now(), suspended_until = now() - interval '1 second' WHERE id = $1`, [over.id]);
  await world.sql(`UPDATE users SET suspended_at = now(), suspended_until = now() + interval '1 hour' WHERE id = $1`, [running.id]);
  await world.sql('UPDATE users SET suspended_at = now(), suspended_until = NULL WHERE id = $1', [endless.id]);
  await world.sql(`UPDATE users SET locked_at = now(), locked_until = now() - interval '1 second' WHERE id = $1`, [locked.id]);
  world.keycloak.attributes.set(locked.id, { locale: ['de'], lockReason: ['Spam'], lockedAt: ['2026-11-22T12:00:00Z'] });

  const ended = await Promise.all([expiry.run(), expiry.run()]);
  expect(ended[0] + ended[1]).toBe(2);
  expect(await world.sql('SELECT id FROM users WHERE suspended_at IS NOT NULL OR locked_at IS NOT NULL ORDER BY created_at')).toEqual(
    expect.arrayContaining([{ id: running.id }, { id: endless.id }]),
  );
  expect(await world.audit('user.suspension_ended', over.id)).toMatchObject([{ actor_id: null }]);
  expect(await world.audit('user.lock_ended', locked.id)).toHaveLength(1);
  expect(await world.events('user.suspension_lifted')).toEqual([{ payload: expect.objectContaining({ userId: over.id, actionId: null }) }]);

  const event = { eventId: 'e', type: 'user.lock_changed', payload: { userId: locked.id }, occurredAt: new Date() };
  world.keycloak.down = true;
  await expect(handlers.applyLock(event)).rejects.toThrow();
  world.keycloak.down = false;
  await handlers.applyLock(event);
  await handlers.applyLock(event);
  expect(world.keycloak.isLocked(locked.id)).toBe(false);
});
