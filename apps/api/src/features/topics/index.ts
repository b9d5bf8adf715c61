export { columnOf, isTopicId, toTopics, type TopicRow } from './topic.mapper.js';
export { topicsOfPostJson } from './topic.sql.js';
export { Topic, TopicInput, TopicKind } from './topic.type.js';
export { followsChannel } from './topics.events.js';
export { TopicsModule } from './topics.module.js';
export { TopicsService } from './topics.service.js';
