import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequirePermission, SignedIn } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { AllowWhileImpersonating } from '../../platform/auth/impersonation.policy.js';
import { Topic, TopicInput } from './topic.type.js';
import { TopicsService } from './topics.service.js';

@Resolver()
export class TopicsResolver {
  constructor(private readonly topics: TopicsService) {}

  @Query(() => [Topic], { description: 'Drivers, teams and races that the asking person follows' })
  @SignedIn({ scope: 'gps:read' })
  myTopics(@CurrentActor() actor: Actor): Promise<Topic[]> {
    return this.topics.followedBy(actor);
  }

  @Query(() => [Topic], { description: 'For the composer and onboarding: at least two characters of a name' })
  @SignedIn({ scope: 'gps:read' })
  searchTopics(
    @CurrentActor() actor: Actor,
    @Args('query') query: string,
    @Args('first', { type: () => Int, defaultValue: 10 }) first: number,
  ): Promise<Topic[]> {
    return this.topics.search(actor, query, first);
  }

  @Mutation(() => Topic)
  @RequirePermission('follows:create')
  @AllowWhileImpersonating('changes')
  followTopic(@CurrentActor() actor: Actor, @Args('topic') topic: TopicInput): Promise<Topic> {
    return this.topics.follow(actor, topic);
  }

  @Mutation(() => Topic)
  @RequirePermission('follows:create')
  @AllowWhileImpersonating('changes')
  unfollowTopic(@CurrentActor() actor: Actor, @Args('topic') topic: TopicInput): Promise<Topic> {
    return this.topics.unfollow(actor, topic);
  }
}
