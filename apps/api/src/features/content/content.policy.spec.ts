import { describe, expect, test } from '@jest/globals';
import { permissionsOf } from '@gps/permissions';
import type { Actor } from '../../platform/auth/actor.js';
import { EDIT_WINDOW_MS, viewerCan } from './content.policy.js';

const NOW = Date.parse('2026-05-24T13:00:00Z');
const actor = (userId: string, more: Partial<Actor> = {}): Actor => ({
  userId,
  username: userId,
  sessionId: 's',
  clientId: 'gps-web',
  roles: ['member'],
  permissions: permissionsOf(['member']),
  rank: 0,
  acr: 1,
  authTime: null,
  suspendedUntil: null,
  requestId: 'r',
  address: '::1',
  ...more,
});
const content = { authorId: 'lena', createdAt: new Date(NOW - 1000), visible: true };
const old = { ...content, createdAt: new Date(NOW - EDIT_WINDOW_MS - 1) };
const nothing = { edit: false, delete: false, report: false };

describe('what a viewer can do with a post', () => {
  test.each([
    ['the author, just now', actor('lena'), content, { edit: true, delete: true, report: false }],
    ['the author, a day later', actor('lena'), old, { edit: false, delete: true, report: false }],
    ['the author, suspended', actor('lena', { suspendedUntil: 'indefinite' }), content, nothing],
    [
      'the author, after the suspension ended',
      actor('lena', { suspendedUntil: new Date(NOW - 1) }),
      content,
      { edit: true, delete: true, report: false },
    ],
    ['the author of something deleted', actor('lena'), { ...content, visible: false }, nothing],
    ['another member', actor('marco'), content, { edit: false, delete: false, report: true }],
    ['another member, suspended', actor('marco', { suspendedUntil: new Date(NOW + 1) }), content, nothing],
    ['another member, on something deleted', actor('marco'), { ...content, visible: false }, nothing],
    ['staff without the member role', actor('mara', { permissions: permissionsOf(['moderator']) }), content, nothing],
    ['nobody signed in', null, content, nothing],
  ])('%s', (_, viewer, subject, expected) => expect(viewerCan(viewer, subject, 'posts:create', NOW)).toEqual(expected));
});
