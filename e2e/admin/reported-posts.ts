import { randomUUID } from 'node:crypto';
import type { Tokens } from '@gps/testing';
import { memberTokens, USER_API } from '../security/tokens-of.ts';

async function ask<T>(token: string, query: string, variables: Record<string, unknown>): Promise<T> {
  const response = await fetch(USER_API, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: { result: T }; errors?: unknown };
  if (!data) throw new Error(JSON.stringify(errors));
  return data.result;
}

const POST = `mutation($input: CreatePostInput!, $key: String!) { result: createPost(input: $input, idempotencyKey: $key) { ... on Post { id } ... on Refusal { code } } }`;
const REPORT = `mutation($input: ReportInput!, $key: String!) { result: report(input: $input, idempotencyKey: $key) { ... on ReportReceived { id } ... on Refusal { code } } }`;

/** What `author` writes, reported by `reporter` to staff. */
export async function reportedPost(author: Tokens, reporter: Tokens, body: string, reason: string, note: string): Promise<void> {
  const { id } = await ask<{ id?: string }>(author.access_token, POST, { input: { body }, key: randomUUID() });
  await ask(reporter.access_token, REPORT, { input: { subjectKind: 'POST', subjectId: id, reason, note }, key: randomUUID() });
}

/** Posts of lena, each with `stamp` in it, that marco has reported. */
export async function reportedPosts(stamp: string, count: number): Promise<void> {
  const [lena, marco] = await Promise.all([memberTokens('lena'), memberTokens('marco')]);
  for (let i = 1; i <= count; i += 1) {
    const body = `${['Softs', 'Mediums', 'Hards', 'Inters', 'Wets'][i % 5]} for lap ${i * 7}, says ${stamp}`;
    await reportedPost(lena, marco, body, 'IMPERSONATION', stamp);
  }
}
