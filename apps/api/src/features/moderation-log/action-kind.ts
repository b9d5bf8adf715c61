import { registerEnumType } from '@nestjs/graphql';

/** What staff may decide. The names are those of `moderation_actions.kind`. */
export enum ActionKind {
  DISMISS = 'DISMISS',
  REMOVE_CONTENT = 'REMOVE_CONTENT',
  RESTORE_CONTENT = 'RESTORE_CONTENT',
  WARN = 'WARN',
  SUSPEND = 'SUSPEND',
  LIFT_SUSPENSION = 'LIFT_SUSPENSION',
  LOCK = 'LOCK',
  UNLOCK = 'UNLOCK',
  APPEAL_UPHELD = 'APPEAL_UPHELD',
  APPEAL_OVERTURNED = 'APPEAL_OVERTURNED',
}

registerEnumType(ActionKind, { name: 'ActionKind', description: 'What staff decided.' });
