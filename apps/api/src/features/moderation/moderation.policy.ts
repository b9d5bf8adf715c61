import type { Actor } from '../../platform/auth/actor.js';
import { refusalToHear } from '../appeals/index.js';
import { ContentState } from '../content/index.js';
import { SubjectKind } from '../moderation-log/index.js';
import { refusalToActOn, refusalToDismissFor, type Target } from '../staff-users/index.js';
import type { AdminCaseViewerCan } from './admin-case.type.js';
import { CaseStatus } from './case-status.js';

export interface DecidableCase {
  readonly status: CaseStatus;
  readonly subjectKind: SubjectKind;
  /** Within the queues of who asks. */
  readonly inScope: boolean;
  readonly contentState: ContentState;
  readonly author: Target & { readonly deleted: boolean };
  /** Null: none waits, or it is not known because nobody asked. */
  readonly appeal: { readonly firstDeciderId: string; readonly appellantId: string } | null;
}

/** What the asking person may decide. Only an open case is decided; appeals are heard, by somebody else. */
export function caseViewerCan(actor: Pick<Actor, 'userId' | 'rank' | 'permissions'>, subject: DecidableCase): AdminCaseViewerCan {
  const open = subject.inScope && subject.status === CaseStatus.OPEN;
  const within = refusalToActOn(actor, subject.author) === null;
  const onAuthor = within && !subject.author.deleted;
  return {
    claim: (open || mayWorkOnAppeal(actor, subject)) && actor.permissions.has('reports:resolve'),
    hearAppeal: mayHear(actor, subject),
    warn: open && onAuthor && actor.permissions.has('reports:resolve'),
    lockAuthor: onAuthor && actor.permissions.has('users:lock'),
    dismiss: open && actor.permissions.has('reports:resolve') && refusalToDismissFor(actor, subject.author) === null,
    remove:
      open &&
      within &&
      actor.permissions.has('content:remove') &&
      subject.subjectKind !== SubjectKind.USER &&
      [ContentState.VISIBLE, ContentState.HELD].includes(subject.contentState),
    suspendAuthor: onAuthor && actor.permissions.has('users:suspend'),
  };
}

const mayWorkOnAppeal = ({ userId }: Pick<Actor, 'userId'>, { appeal, status, inScope }: DecidableCase): boolean =>
  inScope && status === CaseStatus.APPEALED && (appeal === null || refusalToHear(appeal, userId) === null);

function mayHear(actor: Pick<Actor, 'userId' | 'rank' | 'permissions'>, { appeal, status, author, inScope }: DecidableCase): boolean {
  return (
    inScope &&
    status === CaseStatus.APPEALED &&
    appeal !== null &&
    actor.permissions.has('appeals:decide') &&
    refusalToHear(appeal, actor.userId) === null &&
    refusalToDismissFor(actor, author) === null
  );
}
