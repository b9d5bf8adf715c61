import type { Actor } from '../../platform/auth/actor.js';
import { checkText, TextRefused } from '../../platform/text/index.js';
import { type AuthoredContent, isAuthor, withinEditWindow } from '../content/index.js';
import { type CreatePostInput, MediaRefused } from './post.inputs.js';

/** In characters as a reader counts them. */
export const POST_LIMIT = 1000;
export const ALT_TEXT_LIMIT = 500;
export const MAX_PICTURES = 4;
export const MAX_TOPICS = 5;

export interface Draft {
  readonly body: string;
  readonly pictures: readonly { readonly id: string; readonly altText: string }[];
}

/** The draft as it will be stored, or why not. Looks at the input alone. */
export function checkDraft(input: CreatePostInput): Draft | TextRefused | MediaRefused {
  const given = input.mediaIds ?? [];
  if (given.length > MAX_PICTURES) return new MediaRefused('media.too_many');
  if (new Set(given.map(({ id }) => id.toLowerCase())).size < given.length) return new MediaRefused('media.already_used');
  const body = checkText(input.body, { limit: POST_LIMIT, mayBeEmpty: given.length > 0 });
  if (!body.ok) return new TextRefused(body);
  const pictures: { id: string; altText: string }[] = [];
  for (const { id, altText } of given) {
    const text = checkText(altText, { limit: ALT_TEXT_LIMIT });
    if (!text.ok) return text.code === 'text.empty' ? new MediaRefused('media.alt_text_missing') : new TextRefused(text);
    pictures.push({ id, altText: text.text });
  }
  return { body: body.text, pictures };
}

/** Why the actor may not edit this post; what belongs to somebody else is not found. */
export function editRefusal(actor: Actor, post: AuthoredContent, now = Date.now()): 'post.not_found' | 'post.edit_window_closed' | null {
  if (!post.visible || !isAuthor(actor, post)) return 'post.not_found';
  return withinEditWindow(post, now) ? null : 'post.edit_window_closed';
}
