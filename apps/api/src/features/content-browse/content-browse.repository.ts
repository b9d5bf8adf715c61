import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { AuthorRow, ContentState } from '../content/index.js';
import { contentStatement, type Shape } from './content-browse.sql.js';
import type { ContentKind } from './content-item.type.js';

export interface ContentRow {
  readonly id: string;
  readonly kind: ContentKind;
  readonly body: string;
  readonly createdAt: Date;
  readonly state: ContentState;
  readonly postId: string;
  readonly author: AuthorRow;
  readonly caseId: string | null;
}

export interface ContentSearch extends Pick<Shape, 'kind' | 'state' | 'sort'> {
  readonly beyond: string;
  readonly limit: number;
  readonly authorId: string | null;
  readonly postId: string | null;
  readonly from: Date | null;
  readonly to: Date | null;
}

@Injectable()
export class ContentBrowseRepository {
  constructor(private readonly database: Database) {}

  search({ beyond, limit, authorId, postId, from, to, ...shape }: ContentSearch): Promise<ContentRow[]> {
    const { name, text } = contentStatement({ ...shape, author: authorId !== null, post: postId !== null });
    return this.database.query(name, text, [beyond, limit, authorId, postId, from, to]);
  }

  async userOf(handle: string): Promise<string | null> {
    const found = await this.database.one<{ id: string }>('content_browse.author', 'SELECT user_id AS id FROM profiles WHERE handle = $1', [
      handle,
    ]);
    return found?.id ?? null;
  }
}
