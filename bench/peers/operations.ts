/** Our operations for the harness, as its mapping file wants them: the fields that the peers are asked for, in our schema's names. */
const author = 'author { handle displayName avatarUrl }';

export const operations = {
  path: '/graphql',
  operations: {
    me: {
      operationName: 'Me',
      query: 'query Me { me { id profile { handle displayName avatarUrl } } }',
      variables: {},
      check: { path: 'data.me.profile.handle' },
    },
    homeFeed: {
      operationName: 'HomeFeed',
      query: `query HomeFeed($first: Int!, $after: String) { homeFeed(first: $first, after: $after) { edges { cursor node { id body createdAt author { id handle displayName avatarUrl } commentCount reactionCount viewerReaction } } pageInfo { hasNextPage endCursor } } }`,
      variables: { first: 20, after: '{{after}}' },
      check: { path: 'data.homeFeed.edges', length: 20 },
      cursor: 'data.homeFeed.pageInfo.endCursor',
    },
    post: {
      operationName: 'Post',
      query: `query Post($id: ID!) { post(id: $id) { id body createdAt ${author} commentCount reactionCount viewerReaction comments(first: 20) { edges { node { id body createdAt ${author} } } } } }`,
      variables: { id: '{{postId}}' },
      check: { path: 'data.post.comments.edges' },
    },
    profile: {
      operationName: 'Profile',
      query: `query Profile($handle: String!) { profile(handle: $handle) { id handle displayName avatarUrl createdAt followerCount followingCount posts(first: 20) { edges { node { id body createdAt commentCount reactionCount } } } } }`,
      variables: { handle: '{{handle}}' },
      check: { path: 'data.profile.posts.edges' },
    },
    write: {
      operationName: 'Write',
      // The harness's kinds are not ours, so the kind is fixed; each of its requests repeats one kind as well.
      query: `mutation Write($body: String!, $postId: ID!) { createPost(input: { body: $body }, idempotencyKey: "bench-write") { ... on Post { id createdAt } ... on Refusal { code } } react(postId: $postId, kind: LIKE) { id reactionCount viewerReaction } }`,
      variables: { body: '{{body}}', postId: '{{postId}}' },
      check: { path: 'data.react.viewerReaction' },
    },
  },
} as const;
