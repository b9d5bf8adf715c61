import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Queries } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { checkFirst } from '../../platform/graphql/connection.js';
import { LiveBus } from '../../platform/live/live-bus.js';
import { normaliseText } from '../../platform/text/index.js';
import { columnOf, isTopicId, toTopic, toTopics } from './topic.mapper.js';
import type { Topic, TopicInput } from './topic.type.js';
import './topics.errors.js';
import { followsChannel } from './topics.events.js';
import { TopicsRepository } from './topics.repository.js';

const SHORTEST_SEARCH = 2;

@Injectable()
export class TopicsService {
  constructor(
    private readonly topics: TopicsRepository,
    private readonly bus: LiveBus,
  ) {}

  /** The topic as racing data knows it; throws topic.not_found. */
  async require(actor: Actor | null, topic: TopicInput, queries?: Queries): Promise<Topic> {
    const row = isTopicId(topic.id) ? await this.topics.find(actor?.userId ?? null, columnOf(topic.kind), topic.id, queries) : null;
    if (!row || row.name === null) throw new DomainError('topic.not_found');
    return toTopic(row);
  }

  async follow(actor: Actor, input: TopicInput): Promise<Topic> {
    const topic = await this.require(actor, input);
    await this.topics.follow(actor.userId, columnOf(topic.kind), topic.id);
    await this.bus.publish(followsChannel(actor.userId), {});
    return { ...topic, viewerFollows: true };
  }

  async unfollow(actor: Actor, input: TopicInput): Promise<Topic> {
    const topic = await this.require(actor, input);
    await this.topics.unfollow(actor.userId, columnOf(topic.kind), topic.id);
    await this.bus.publish(followsChannel(actor.userId), {});
    return { ...topic, viewerFollows: false };
  }

  async followedBy(actor: Actor): Promise<Topic[]> {
    return toTopics(await this.topics.followedBy(actor.userId));
  }

  /** For the composer; accents and case do not matter. */
  async search(actor: Actor, query: string, first: number): Promise<Topic[]> {
    checkFirst(first);
    const text = normaliseText(query.slice(0, 200), 'one')
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
    if (text.length < SHORTEST_SEARCH || text.length > 60) return [];
    return toTopics(await this.topics.search(actor.userId, text, first));
  }
}
