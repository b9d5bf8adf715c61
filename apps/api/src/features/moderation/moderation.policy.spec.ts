import { describe, expect, test } from '@jest/globals';
import { permissionsOf, rankOf } from '@gps/permissions';
import { ContentState } from '../content/index.js';
import { SubjectKind } from '../moderation-log/index.js';
import { CaseStatus } from './case-status.js';
import { caseViewerCan } from './moderation.policy.js';

const staff = (role: string) => ({ userId: role, rank: rankOf([role]), permissions: permissionsOf([role]) });
const author = { userId: 'lena', rank: 0, deleted: false };
const post = {
  inScope: true,
  status: CaseStatus.OPEN,
  subjectKind: SubjectKind.POST,
  contentState: ContentState.VISIBLE,
  author,
  appeal: null,
};
const appeal = { firstDeciderId: 'mara', appellantId: 'lena' };
const appealed = { ...post, status: CaseStatus.APPEALED, appeal };
const all = { claim: true, dismiss: true, remove: true, warn: true, suspendAuthor: true, lockAuthor: false, hearAppeal: false };
const nothing = { claim: false, dismiss: false, remove: false, warn: false, suspendAuthor: false, lockAuthor: false, hearAppeal: false };
const looks = { ...nothing, claim: true };

describe('what a viewer can decide in a case', () => {
  test.each([
    ['moderator, open post', 'moderator', post, all],
    ['administrator, open post', 'administrator', post, { ...all, lockAuthor: true }],
    ['support, open post', 'support', post, { ...nothing, lockAuthor: true }],
    ['analyst, open post', 'analyst', post, nothing],
    ['member, open post', 'member', post, nothing],
    ['moderator, in another queue', 'moderator', { ...post, inScope: false }, { ...nothing, suspendAuthor: true }],
    ['moderator, an appeal in another queue', 'moderator', { ...appealed, inScope: false }, { ...nothing, suspendAuthor: true }],
    ['moderator, closed', 'moderator', { ...post, status: CaseStatus.ACTIONED }, { ...nothing, suspendAuthor: true }],
    ['moderator, a person', 'moderator', { ...post, subjectKind: SubjectKind.USER }, { ...all, remove: false }],
    ['moderator, held back', 'moderator', { ...post, contentState: ContentState.HELD }, all],
    ['moderator, already removed', 'moderator', { ...post, contentState: ContentState.REMOVED }, { ...all, remove: false }],
    ['moderator, held by a rule', 'moderator', { ...post, contentState: ContentState.HELD }, all],
    ['moderator, deleted by its author', 'moderator', { ...post, contentState: ContentState.DELETED }, { ...all, remove: false }],
    [
      'moderator, author is gone',
      'moderator',
      { ...post, author: { ...author, deleted: true } },
      { ...all, warn: false, suspendAuthor: false },
    ],
    ['moderator, a colleague’s post', 'moderator', { ...post, author: { ...author, rank: 20 } }, { ...looks, dismiss: true }],
    ['moderator, an administrator’s post', 'moderator', { ...post, author: { ...author, rank: 40 } }, looks],
    ['moderator, their own post', 'moderator', { ...post, author: { ...author, userId: 'moderator' } }, looks],
    ['moderator, appealed', 'moderator', appealed, { ...looks, suspendAuthor: true, hearAppeal: true }],
    [
      'moderator, appealed against them',
      'moderator',
      { ...appealed, appeal: { ...appeal, firstDeciderId: 'moderator' } },
      { ...nothing, suspendAuthor: true },
    ],
    ['support, appealed', 'support', appealed, { ...nothing, lockAuthor: true }],
  ])('%s', (_, role, subject, expected) => expect(caseViewerCan(staff(role), subject)).toEqual(expected));
});
