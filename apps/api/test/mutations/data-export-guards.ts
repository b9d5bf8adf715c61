import { guardsOf } from './mutation.ts';

const EXPORT = 'data-export/data-export.integration';

/** Who gets a copy of somebody's data, how often, and for how long. */
export const DATA_EXPORT_GUARDS = [
  ...guardsOf('features/data-export/data-export.service.ts', EXPORT, [
    ['one export at a time', 'await this.repository.lockPerson(tx, userId);', ''],
    ['one export a day', "if (nextAt) return new NotAllowed('data_export.once_a_day');", ''],
  ]),
  ...guardsOf('features/data-export/data-export.resolver.ts', EXPORT, [
    ['a recent sign-in before an export', "'account:secure', { maxAge: 300 }", "'account:secure'"],
  ]),
  ...guardsOf('features/data-export/data-export.controller.ts', EXPORT, [
    ['a recent sign-in before the file', "'account:secure', { maxAge: 300 }", "'account:secure'"],
  ]),
  ...guardsOf('features/data-export/data-exports.repository.ts', EXPORT, [
    ['files of others', 'id = $1 AND user_id = $2 AND', 'id = $1 AND $2::uuid IS NOT NULL AND'],
    ['files whose week is over', ' AND expires_at > now()`', '`'],
  ]),
  ...guardsOf('features/data-export/data-export.processor.ts', EXPORT, [
    ['files of people who left', 'await this.storage.delete(exportKey(id));', 'void id;'],
  ]),
];
