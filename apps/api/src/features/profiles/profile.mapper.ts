import type { Viewer } from '../../platform/auth/actor.js';
import type { MediaUrls } from '../media/index.js';
import { type PostPageRow, toPostConnection } from '../posts/index.js';
import type { ProfileRequest } from './profile-shape.js';
import type { Profile, ProfileOrganization } from './profile.type.js';

/** As `profileJson` builds it; what the shape left out is missing. */
export interface ProfileRow {
  readonly id: string;
  readonly handle: string;
  readonly displayName: string;
  readonly bio: string;
  readonly avatarKey: string | null;
  readonly createdAt: string;
  readonly followerCount?: number;
  readonly followingCount?: number;
  readonly postCount?: number;
  readonly viewerFollows?: boolean;
  readonly followsViewer?: boolean;
  readonly organizations?: ProfileOrganization[] | null;
  readonly posts?: PostPageRow;
}

export function toProfile(viewer: Viewer, row: ProfileRow, urls: MediaUrls, request: ProfileRequest): Profile {
  return {
    id: row.id,
    handle: row.handle,
    displayName: row.displayName,
    bio: row.bio,
    avatarUrl: urls.of(row.avatarKey),
    createdAt: new Date(row.createdAt),
    followerCount: row.followerCount ?? 0,
    followingCount: row.followingCount ?? 0,
    postCount: row.postCount ?? 0,
    viewerFollows: row.viewerFollows ?? false,
    followsViewer: row.followsViewer ?? false,
    organizations: row.organizations ?? [],
    isViewer: viewer?.userId === row.id,
    ...(row.posts && request.posts ? { posts: toPostConnection(viewer, row.posts, urls, request.posts.page, request.posts.request) } : {}),
  };
}
