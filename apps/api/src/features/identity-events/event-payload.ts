import { z } from 'zod';
import type { IdentityEvent } from './identity-event.js';

const text = (longest: number) =>
  z
    .string()
    .max(longest)
    // PostgreSQL holds no NUL in text.
    .transform((value) => value.replaceAll('\u0000', ''));
const named = (longest: number) => text(longest).refine((value) => value.length > 0);
const optional = (longest: number) => text(longest).nullish();
const common = { id: named(64), time: z.iso.datetime(), realm: optional(255), error: optional(255) };

const ofUser = z.object({
  ...common,
  kind: z.literal('user'),
  type: named(64),
  client: optional(255),
  user: optional(64),
  session: optional(64),
  address: optional(64),
  details: z.record(text(64), text(1000)).nullish(),
});

const ofAdmin = z.object({
  ...common,
  kind: z.literal('admin'),
  operation: named(32),
  resourceType: named(64),
  resourcePath: optional(255),
  representationHash: optional(80),
  actor: z.object({ realm: optional(255), client: optional(255), user: optional(64), address: optional(64) }).nullish(),
});

/** A body of the provider `event-log`, version 1; its README is the contract. What it does not name is dropped. */
export const deliverySchema = z.object({
  version: z.literal(1),
  events: z
    .array(z.discriminatedUnion('kind', [ofUser, ofAdmin]))
    .min(1)
    .max(500),
});

type Told = z.infer<typeof deliverySchema>['events'][number];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const USER_PATH = /^users\/([0-9a-f-]{36})(?:\/|$)/;

export function toIdentityEvent(told: Told): IdentityEvent {
  const base = { id: told.id, at: new Date(told.time), realm: told.realm ?? null, error: told.error ?? null };
  if (told.kind === 'user')
    return {
      ...base,
      kind: 'user',
      type: told.type,
      userId: uuidOf(told.user ?? told.details?.['refresh_token_sub']),
      sessionId: told.session ?? null,
      client: told.client ?? null,
      address: told.address ?? null,
      details: told.details ?? {},
    };
  return {
    ...base,
    kind: 'admin',
    type: `${told.operation}:${told.resourceType}`,
    userId: uuidOf(USER_PATH.exec(told.resourcePath ?? '')?.[1]),
    sessionId: null,
    client: told.actor?.client ?? null,
    address: told.actor?.address ?? null,
    details: present({ path: told.resourcePath, written: told.representationHash, by: told.actor?.user, byRealm: told.actor?.realm }),
  };
}

function uuidOf(value: string | null | undefined): string | null {
  return value && UUID.test(value) ? value : null;
}

function present(values: Record<string, string | null | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1])));
}
