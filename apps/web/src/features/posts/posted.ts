import type { PostFieldsFragment } from '@/gql/graphql';

type Listener = (post: PostFieldsFragment) => void;

const listeners = new Set<Listener>();

/** Tells the lists on screen of a post that was just written here. */
export function announcePosted(post: PostFieldsFragment): void {
  for (const listener of listeners) listener(post);
}

export function onPosted(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
