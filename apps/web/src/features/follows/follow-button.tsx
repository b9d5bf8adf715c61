'use client';

import { Button } from '@gps/ui/button';
import { useTranslations } from 'use-intl';
import { FollowDocument, UnfollowDocument } from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { callApi } from '@/platform/api/browser-api';
import { useViewer } from '@/platform/session/viewer-context';
import { useFollow } from './use-follow';

async function send(handle: string, follow: boolean): Promise<boolean> {
  const result = follow ? (await callApi(FollowDocument, { handle })).follow : (await callApi(UnfollowDocument, { handle })).unfollow;
  if (result.__typename !== 'Profile') throw new ApiError(result.code, result.message);
  return result.viewerFollows;
}

export function FollowButton({
  handle,
  name,
  initial,
  size = 'sm',
}: {
  handle: string;
  name: string;
  initial: boolean;
  size?: 'sm' | 'md';
}) {
  const t = useTranslations('profile');
  const viewer = useViewer();
  const { followed, toggle } = useFollow(initial, (follow) => send(handle, follow));
  if (!viewer?.canWrite || viewer.handle === handle) return null;
  return (
    <Button
      size={size}
      aria-label={followed ? `${t('following')}, ${t('unfollowName', { name })}` : t('followName', { name })}
      onClick={() => void toggle()}
    >
      {followed ? t('following') : t('follow')}
    </Button>
  );
}
