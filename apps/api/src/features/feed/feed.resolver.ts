import { Args, Info, Query, Resolver, Subscription } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { SignedIn } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { ConnectionArgs, type ConnectionOf } from '../../platform/graphql/connection.js';
import { requestedFields } from '../../platform/graphql/requested-fields.js';
import { type Post, PostConnection, postsRequest } from '../posts/index.js';
import { FeedActivityFeed } from './feed-activity.js';
import { FeedService } from './feed.service.js';
import { FeedActivity } from './feed.type.js';

@Resolver()
export class FeedResolver {
  constructor(
    private readonly feed: FeedService,
    private readonly activity: FeedActivityFeed,
  ) {}

  @Query(() => PostConnection, { description: 'Posts of oneself and of the people, drivers, teams and races one follows, newest first' })
  @SignedIn({ scope: 'gps:read' })
  homeFeed(@CurrentActor() actor: Actor, @Args() page: ConnectionArgs, @Info() info: GraphQLResolveInfo): Promise<ConnectionOf<Post>> {
    return this.feed.home(actor, page, postsRequest(requestedFields(info)));
  }

  @Subscription(() => FeedActivity, { resolve: (activity: FeedActivity) => activity })
  @SignedIn({ scope: 'gps:read' })
  homeFeedActivity(@CurrentActor() actor: Actor): Promise<AsyncIterableIterator<FeedActivity>> {
    return this.activity.of(actor);
  }
}
