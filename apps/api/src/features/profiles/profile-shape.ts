import { DomainError } from '../../platform/errors/domain-error.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import { type Page, pageOf } from '../comments/index.js';
import { type PostRequest, type PostShape, postsRequest, shapeName } from '../posts/index.js';

/** What of a profile a client asked for; each combination is a prepared statement of its own. */
export interface ProfileShape {
  /** `follows`: followers and followed; `all`: posts too, and whether viewer and person follow each other. */
  readonly figures: 'none' | 'follows' | 'all';
  /** Those the person shows. */
  readonly organizations: boolean;
  readonly posts: PostShape | null;
}

export interface ProfileRequest {
  readonly shape: ProfileShape;
  readonly posts: { readonly page: Page; readonly request: PostRequest } | null;
}

const POSTS_FIRST = 20;
const FOLLOWS = ['followerCount', 'followingCount'];
const OTHERS = ['postCount', 'viewerFollows', 'followsViewer'];

/** `profile`: the fields that were asked of a Profile. */
export function profileRequest(profile: RequestedFields): ProfileRequest {
  const asks = (fields: readonly string[]): boolean => fields.some((field) => profile.has(field));
  const figures = asks(OTHERS) ? 'all' : asks(FOLLOWS) ? 'follows' : 'none';
  const posts = profile.has('posts')
    ? { page: pageOf(profile.args('posts'), POSTS_FIRST), request: postsRequest(profile.at('posts')) }
    : null;
  return { shape: { figures, organizations: profile.has('organizations'), posts: posts && posts.request.shape }, posts };
}

/** The fields that were asked of each of many profiles; their posts are not read all at once. */
export function peopleRequest(profile: RequestedFields): ProfileRequest {
  if (profile.has('posts')) throw new DomainError('profile.posts_of_many');
  return profileRequest(profile);
}

/** Fields of the nodes of a ProfileConnection. */
export function profilesRequest(connection: RequestedFields): ProfileRequest {
  return peopleRequest(connection.at('edges').at('node'));
}

export const profileShapeName = (shape: ProfileShape): string =>
  `${shape.figures}${shape.organizations ? '.organizations' : ''}.${shape.posts ? shapeName(shape.posts) : 'alone'}`;
