import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { ProfileDetailDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';

const HANDLE = /^@([a-zA-Z0-9_]{1,30})$/;

/** The profile behind `/@handle`, wherever that leads by now; any other address at the top level is no page at all. */
export const findProfile = cache(async (segment: string) => {
  const handle = HANDLE.exec(decodeURIComponent(segment))?.[1];
  if (!handle) notFound();
  const { profile } = await runOperation(ProfileDetailDocument, { handle });
  if (!profile) notFound();
  // The handle of an account that was merged into another leads there for a while.
  if (profile.handle !== handle.toLowerCase()) redirect(`/@${profile.handle}`);
  return profile;
});
