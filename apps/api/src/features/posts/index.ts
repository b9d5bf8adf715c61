export { type PostPageRow, type PostRow, toPostConnection } from './post.mapper.js';
export { below, PostReadsService } from './post-reads.service.js';
export { type PostRequest, postRequest, postsRequest, type PostShape, shapeName, threadValues } from './post-shape.js';
export { bylineJoin, heldPostsOf, pageOfPostsJson, postJson, postsOfAuthor, postsOfProfile } from './post.sql.js';
export { Post, PostConnection, ReactionKind } from './post.type.js';
export { PostsModule } from './posts.module.js';
export { POST_DELETED, POST_PUBLISHED, type PostEvent } from './posts.events.js';
export { StatementCache } from './statement-cache.js';
