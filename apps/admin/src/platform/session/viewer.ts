import 'server-only';
import type { Permission } from '@gps/permissions';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { ViewerDocument, type ViewerQuery } from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { runOperation } from '@/platform/api/server-api';
import { currentSession } from './session';

export type Viewer = ViewerQuery['me'] & { readonly preferences: ViewerQuery['staffPreferences'] };

/** Who is there, by the word of the API: staff, somebody whom the dashboard is not for, or nobody. */
export type Admission =
  | { readonly kind: 'staff'; readonly viewer: Viewer }
  | { readonly kind: 'refused'; readonly reason: 'forbidden' | 'factor' | 'locked' | 'address' }
  | { readonly kind: 'nobody' };

const REFUSED: Readonly<Record<string, 'forbidden' | 'factor' | 'locked' | 'address'>> = {
  'auth.forbidden': 'forbidden',
  'auth.step_up_required': 'factor',
  'auth.account_locked': 'locked',
  'auth.account_deleted': 'locked',
  'auth.address_not_allowed': 'address',
};

export const admission = cache(async (): Promise<Admission> => {
  if (!(await currentSession())) return { kind: 'nobody' };
  try {
    const { me, staffPreferences } = await runOperation(ViewerDocument);
    return { kind: 'staff', viewer: { ...me, preferences: staffPreferences } };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const reason = REFUSED[error.code];
    if (reason) return { kind: 'refused', reason };
    if (error.code.startsWith('auth.')) return { kind: 'nobody' };
    throw error;
  }
});

/**
 * Every page of the dashboard begins with this; whoever is no staff goes elsewhere, and a page that needs a permission
 * does not exist for whoever lacks it. The API decides the same once more for what the page asks.
 */
export async function requireStaff(returnTo: string, permission: Permission = 'staff:enter'): Promise<Viewer> {
  const admitted = await admission();
  if (admitted.kind === 'staff') {
    if (!admitted.viewer.permissions.includes(permission)) notFound();
    return admitted.viewer;
  }
  if (admitted.kind === 'refused') redirect(`/refused?reason=${admitted.reason}`);
  redirect(`/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
}
