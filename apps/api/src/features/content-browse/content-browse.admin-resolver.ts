import { Args, Query, Resolver } from '@nestjs/graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import type { ConnectionOf } from '../../platform/graphql/connection.js';
import { ContentItemsArgs } from './content-browse.inputs.js';
import { ContentBrowse } from './content-browse.service.js';
import { type ContentItem, ContentItemConnection } from './content-item.type.js';

@Resolver()
export class ContentBrowseAdminResolver {
  constructor(private readonly content: ContentBrowse) {}

  @RequirePermission('content:read', { acr: 2 })
  @Query(() => ContentItemConnection, { description: 'Posts and comments, removed and held ones too' })
  contentItems(@CurrentActor() actor: Actor, @Args() args: ContentItemsArgs): Promise<ConnectionOf<ContentItem>> {
    return this.content.page(actor, args);
  }
}
