'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { DeletePostDocument, type PostFieldsFragment } from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { callApi } from '@/platform/api/browser-api';
import { PostCard } from './post-card';
import { useUndoableDelete } from './use-undoable-delete';

async function remove(id: string): Promise<void> {
  const { deletePost: result } = await callApi(DeletePostDocument, { id });
  if (result.__typename !== 'Deleted') throw new ApiError(result.code, result.message);
}

export function PostDetail({ initial }: { initial: PostFieldsFragment }) {
  const t = useTranslations('post');
  const router = useRouter();
  const [post, setPost] = useState(initial);
  const [gone, setGone] = useState(false);
  const undoable = useUndoableDelete();
  const onDelete = () =>
    undoable({
      deleted: t('deleted'),
      failed: t('deleteFailed'),
      hide: () => setGone(true),
      restore: () => setGone(false),
      send: async () => {
        await remove(post.id);
        router.refresh();
      },
    });
  return gone ? null : <PostCard key={post.editedAt ?? ''} post={post} alone onChanged={setPost} onDelete={onDelete} />;
}
