import { describe, expect, test } from '@jest/globals';
import { concerns, known } from './feed.policy.js';

const interests = known({ people: ['marco'], topics: ['driver:lewis-hamilton'] });
const post = (authorId: string, topics: string[] = []) => ({ postId: 'p', authorId, authorHandle: authorId, topics });

describe('a new post concerns a reader', () => {
  test.each([
    ['by somebody they follow', post('marco'), true],
    ['about a topic they follow', post('ana', ['driver:lewis-hamilton']), true],
    ['by a stranger about something else', post('ana', ['team:ferrari']), false],
    ['of their own, even about a topic they follow', post('lena', ['driver:lewis-hamilton']), false],
  ])('%s', (_, published, expected) => expect(concerns('lena', interests, published)).toBe(expected));
});
