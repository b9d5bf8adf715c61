import { describe, expect, test } from '@jest/globals';
import type { Actor } from '../../platform/auth/actor.js';
import './posts.errors.js';
import { checkDraft, editRefusal } from './posts.policy.js';

const picture = (id: string, altText = 'A red car') => ({ id, altText });
const code = (result: object) => ('code' in result ? result.code : 'ok');

describe('a draft', () => {
  test.each([
    ['one character', { body: 'a' }, 'ok'],
    ['1000 characters', { body: 'a'.repeat(1000) }, 'ok'],
    ['1000 emoji of seven code points', { body: '👨‍👩‍👧‍👦'.repeat(1000) }, 'ok'],
    ['1001 characters', { body: 'a'.repeat(1001) }, 'text.too_long'],
    ['nothing', { body: '' }, 'text.empty'],
    ['only spaces', { body: ' \n\u200b ' }, 'text.empty'],
    ['only a picture', { body: ' ', mediaIds: [picture('a')] }, 'ok'],
    ['a picture without alt text', { body: 'x', mediaIds: [picture('a', ' ')] }, 'media.alt_text_missing'],
    ['alt text of 501 characters', { body: 'x', mediaIds: [picture('a', 'b'.repeat(501))] }, 'text.too_long'],
    ['four pictures', { body: '', mediaIds: ['a', 'b', 'c', 'd'].map((id) => picture(id)) }, 'ok'],
    ['five pictures', { body: '', mediaIds: ['a', 'b', 'c', 'd', 'e'].map((id) => picture(id)) }, 'media.too_many'],
    ['the same picture twice', { body: '', mediaIds: [picture('a'), picture('A')] }, 'media.already_used'],
  ])('%s', (_, input, expected) => expect(code(checkDraft(input))).toBe(expected));

  test('is stored trimmed and normalised', () =>
    expect(checkDraft({ body: '  Nu\u0308rburgring\r\n' })).toEqual({ body: 'Nürburgring', pictures: [] }));
});

describe('editing a post', () => {
  const NOW = Date.parse('2026-05-24T13:00:00Z');
  const DAY = 24 * 60 * 60 * 1000;
  const lena = { userId: 'lena' } as Actor;
  test.each([
    ['one’s own', { authorId: 'lena', createdAt: new Date(NOW - DAY), visible: true }, null],
    ['one’s own, too late', { authorId: 'lena', createdAt: new Date(NOW - DAY - 1), visible: true }, 'post.edit_window_closed'],
    ['one’s own, deleted', { authorId: 'lena', createdAt: new Date(NOW), visible: false }, 'post.not_found'],
    ['somebody else’s', { authorId: 'marco', createdAt: new Date(NOW), visible: true }, 'post.not_found'],
  ])('%s', (_, post, expected) => expect(editRefusal(lena, post, NOW)).toBe(expected));
});
