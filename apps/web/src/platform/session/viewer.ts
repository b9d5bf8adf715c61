import 'server-only';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { ViewerDocument, type ViewerQuery } from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { runOperation } from '@/platform/api/server-api';
import { currentGrant } from './impersonation';
import { currentSession } from './session';

export type Viewer = NonNullable<ViewerQuery['me']>;

/** The signed-in person of this request, or null. */
export const viewer = cache(async (): Promise<Viewer | null> => {
  if (!(await currentSession())) return null;
  try {
    return (await runOperation(ViewerDocument)).me ?? null;
  } catch (error) {
    if (error instanceof ApiError && error.code.startsWith('auth.')) return null;
    throw error;
  }
});

/** For pages of the signed-in: others are sent to sign in and come back. */
export async function requireViewer(returnTo: string): Promise<Viewer> {
  const person = await viewer();
  if (!person) redirect(`/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
  return person;
}

/** For pages about proof of identity: the API answers none of them in somebody else's place, and Keycloak would show the staff member's own. */
export async function requireOneself(returnTo: string): Promise<Viewer> {
  if ((await currentGrant()) !== null) redirect('/impersonate?problem=refused');
  return requireViewer(returnTo);
}
