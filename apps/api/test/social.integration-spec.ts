import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApi, type TestApi } from './start-test-api.js';

let api: TestApi;
beforeAll(async () => (api = await startTestApi({ api: 'user' })), 60_000);
afterAll(() => api?.stop());

test('x', async () => {
  const token = await api.tokenFor({ username: 'lena' });
  const c = await api.graphql('mutation($b:String!){createPost(input:{body:$b},idempotencyKey:"12345678"){__typename ... on Post{id body author{handle} commentCount reactionCounts{kind count} media{id} topics{name} viewerCan{edit} comments(first:3){edges{node{id replies{edges{node{id}}}}}}} ... on Refusal{code}}}', { b: 'hello' }, token);
  console.log(JSON.stringify(c));
  const id = (c.data as any).createPost.id;
  console.log(JSON.stringify(await api.graphql('mutation($i:ID!){react(postId:$i,kind:LOVE){reactionCounts{kind count} viewerReaction} createComment(input:{postId:$i,body:"hey"},idempotencyKey:"12345679"){... on Comment{id replies{edges{node{id}}}}}}', { i: id }, token)));
  console.log(JSON.stringify(await api.graphql('query($i:ID!){post(id:$i){id comments{edges{node{id body replyCount viewerCan{edit} author{handle}}}}} homeFeed{edges{cursor node{id body commentCount reactionCount}} pageInfo{hasNextPage endCursor}} latestPosts{edges{node{id}}} profilePosts(handle:"lena"){edges{node{id}}} comments(postId:$i){edges{node{id}}} reactions(postId:$i){edges{node{kind}}}}', { i: id }, token), null, 1));
});
