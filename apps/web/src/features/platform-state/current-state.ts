import 'server-only';
import { PlatformStateDocument, type PlatformStateQuery } from '@/gql/graphql';
import { hashOf } from '@/platform/api/operation';
import { sendOperation } from '@/platform/api/upstream';
import { OPEN, type PlatformNotice } from './state';

/** Everybody's pages share an answer for this long, so that it costs the API nothing. */
const FRESH_MS = 500;
let known: { at: number; state: Promise<PlatformNotice> } | null = null;

interface Answer {
  readonly data?: PlatformStateQuery | null;
  readonly errors?: readonly { extensions?: { code?: string; details?: { until?: string | null } } }[];
}

/** Whether the platform is open, can only be read, or is being worked on. An API that does not answer says nothing: pages then say it themselves. */
export function currentState(): Promise<PlatformNotice> {
  const now = Date.now();
  if (!known || now - known.at > FRESH_MS) known = { at: now, state: ask().catch(() => OPEN) };
  return known.state;
}

async function ask(): Promise<PlatformNotice> {
  const response = await sendOperation(hashOf(PlatformStateDocument), {}, null);
  const { data, errors } = (await response.json()) as Answer;
  const refusal = errors?.[0]?.extensions;
  if (refusal?.code === 'platform.maintenance') return { kind: 'maintenance', until: refusal.details?.until ?? null, announcing: '' };
  if (!data) return OPEN;
  const { platformState, announcementsTag: announcing } = data;
  return platformState.readOnly ? { kind: 'read-only', until: platformState.readOnlyUntil ?? null, announcing } : { ...OPEN, announcing };
}
