'use client';

import { Button } from '@gps/ui/button';
import { useTranslations } from 'use-intl';
import { FollowTopicDocument, UnfollowTopicDocument, type TopicKind } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { useViewer } from '@/platform/session/viewer-context';
import { useFollow } from '@/features/follows/use-follow';

export interface TopicFollowButtonProps {
  kind: TopicKind;
  id: string;
  name: string;
  initial: boolean;
  size?: 'sm' | 'md';
}

export function TopicFollowButton({ kind, id, name, initial, size = 'sm' }: TopicFollowButtonProps) {
  const t = useTranslations('topics');
  const viewer = useViewer();
  const { followed, toggle } = useFollow(initial, async (follow) => {
    const topic = { kind, id };
    return follow
      ? (await callApi(FollowTopicDocument, { topic })).followTopic.viewerFollows
      : (await callApi(UnfollowTopicDocument, { topic })).unfollowTopic.viewerFollows;
  });
  if (!viewer?.canWrite) return null;
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
