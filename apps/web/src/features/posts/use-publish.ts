'use client';

import { useState } from 'react';
import { CreatePostDocument, type PostFieldsFragment, type TopicFieldsFragment } from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { callApi, newIdempotencyKey } from '@/platform/api/browser-api';
import { errorKeyOf } from '@/platform/api/error-key';
import type { Picture } from './use-pictures';

export interface Draft {
  readonly body: string;
  readonly pictures: readonly Picture[];
  readonly topics: readonly TopicFieldsFragment[];
}

/** Sends a draft once: a repeated press, or a retry after a lost answer, is the same post. */
export function usePublish() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ReturnType<typeof errorKeyOf> | null>(null);
  const [attempt, setAttempt] = useState<{ key: string; text: string } | null>(null);

  async function publish(draft: Draft): Promise<PostFieldsFragment | null> {
    const input = {
      body: draft.body.trim(),
      mediaIds: draft.pictures.flatMap(({ id, altText }) => (id ? [{ id, altText: altText.trim() }] : [])),
      topics: draft.topics.map(({ kind, id }) => ({ kind, id })),
    };
    const text = JSON.stringify(input);
    // Another text is another post, so it needs another key.
    const key = attempt?.text === text ? attempt.key : newIdempotencyKey();
    setAttempt({ key, text });
    setBusy(true);
    setProblem(null);
    try {
      const { createPost: result } = await callApi(CreatePostDocument, { input, idempotencyKey: key });
      if (result.__typename !== 'Post') throw new ApiError(result.code, result.message);
      setAttempt(null);
      return result;
    } catch (error) {
      setProblem(errorKeyOf(error));
      return null;
    } finally {
      setBusy(false);
    }
  }

  return { busy, problem, publish };
}
