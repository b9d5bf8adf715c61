import { Injectable } from '@nestjs/common';
import type { Actor, Viewer } from '../../platform/auth/actor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { checkFirst, type ConnectionOf, toConnection } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import { normaliseText } from '../../platform/text/index.js';
import { handleOrNull, LAST_ID } from '../content/index.js';
import { MediaUrls } from '../media/index.js';
import { toProfile } from './profile.mapper.js';
import { type ListedProfile, ProfileReadsRepository } from './profile-reads.repository.js';
import type { ProfileRequest } from './profile-shape.js';
import type { Profile } from './profile.type.js';

interface Page {
  readonly first: number;
  readonly after?: string | null;
}

const BARE: ProfileRequest = { shape: { figures: 'none', organizations: false, posts: null }, posts: null };
const MAX_SUGGESTIONS = 20;

@Injectable()
export class ProfileReadsService {
  constructor(
    private readonly reads: ProfileReadsRepository,
    private readonly urls: MediaUrls,
  ) {}

  /** null if there is nobody with this handle (any more). */
  async byHandle(viewer: Viewer, handle: string, request: ProfileRequest): Promise<Profile | null> {
    const known = handleOrNull(handle);
    const row = known && (await this.reads.byHandle(viewer?.userId ?? null, known, request));
    return row ? toProfile(viewer, row, this.urls, request) : null;
  }

  async own(actor: Actor, request: ProfileRequest): Promise<Profile> {
    const row = await this.reads.byId(actor.userId, actor.userId, request);
    if (!row) throw new DomainError('auth.account_deleted');
    return toProfile(actor, row, this.urls, request);
  }

  /** The newest follow first. */
  async follows(
    kind: 'followers' | 'following',
    viewer: Viewer,
    handle: string,
    page: Page,
    request: ProfileRequest,
  ): Promise<ConnectionOf<Profile>> {
    const person = await this.byHandle(viewer, handle, BARE);
    if (!person) throw new DomainError('profile.not_found');
    const after = page.after == null ? (['infinity', LAST_ID] as const) : cursor.decode(page.after, ['time', 'uuid'] as const);
    const rows = await this.reads.follows(kind, viewer?.userId ?? null, person.id, page.first + 1, after, request.shape);
    return this.connection(viewer, rows, page, request, ({ a, b }) => cursor.encode([a, b]));
  }

  /** By handle or display name, best first. Nothing to search for finds nothing. */
  async search(viewer: Viewer, query: string, page: Page, request: ProfileRequest): Promise<ConnectionOf<Profile>> {
    const text = normaliseText(query.slice(0, 200), 'one').replace(/^@/, '').toLowerCase();
    const after = page.after == null ? ([-1, ''] as const) : cursor.decode(page.after, ['number', 'text'] as const);
    const known = text.length >= 1 && text.length <= 50 && Number.isInteger(after[0]) && Math.abs(after[0]) < 10;
    const rows = known ? await this.reads.search(viewer?.userId ?? null, text, page.first + 1, after, request.shape) : [];
    return this.connection(viewer, rows, page, request, ({ a, b }) => cursor.encode([Number(a), b]));
  }

  async suggested(actor: Actor, first: number, request: ProfileRequest): Promise<Profile[]> {
    checkFirst(first);
    const rows = await this.reads.suggested(actor.userId, Math.min(first, MAX_SUGGESTIONS), request.shape);
    return rows.map(({ profile }) => toProfile(actor, profile, this.urls, request));
  }

  private connection(
    viewer: Viewer,
    rows: readonly ListedProfile[],
    page: Page,
    request: ProfileRequest,
    cursorOf: (row: ListedProfile) => string,
  ): ConnectionOf<Profile> {
    const { edges, pageInfo } = toConnection(rows, page, cursorOf);
    return {
      pageInfo,
      edges: edges.map((edge) => ({ cursor: edge.cursor, node: toProfile(viewer, edge.node.profile, this.urls, request) })),
    };
  }
}
