import { guardsOf } from './mutation.ts';

const LEGAL = 'features/legal-documents/legal-documents.integration';

/** Nobody writes who has not accepted what must be accepted, and nothing that was published changes. */
export const LEGAL_GUARDS = [
  ...guardsOf('features/legal-documents/consent-rules.ts', LEGAL, [
    ['writing without having accepted', 'if (pending.length === 0) return true;', 'return true;'],
    ['the way out for whoever does not accept', "...['acceptLegalDocuments', 'exportMyData', 'deleteMyAccount', 'report', 'appeal'],", ''],
    ['uploads without having accepted', '!READS.has(execution.switchToHttp().getRequest<FastifyRequest>().method)', 'false'],
  ]),
  ...guardsOf('features/legal-documents/consents.service.ts', LEGAL, [
    ['accepting what is not in force', 'current.document === document && current.number === number', 'current.document === document'],
  ]),
  ...guardsOf('features/legal-documents/legal-drafts.repository.ts', LEGAL, [
    ['the revision of a draft that is saved', 'WHERE document = $1 AND revision = $5', 'WHERE document = $1 AND revision >= 0 * $5::int'],
    ['the revision of a draft that is taken', 'WHERE document = $1 AND revision = $2', 'WHERE document = $1 AND revision >= 0 * $2::int'],
  ]),
  ...guardsOf('features/legal-documents/legal-versions.repository.ts', LEGAL, [
    ['overtaking a version that is to come', 'HAVING max(effective_from) < coalesce($5::timestamptz, now())', 'HAVING true'],
  ]),
  ...guardsOf('features/legal-documents/legal-board.ts', LEGAL, [
    ['asking the database while Redis is away', 'if (this.bus.connected && !this.stale) return;', 'return;'],
  ]),
  ...guardsOf('features/legal-documents/consent.policy.ts', 'features/legal-documents/consent.policy', [
    [
      'the moment at which a version takes effect',
      'version.document !== document || version.effectiveFrom > now',
      'version.document !== document',
    ],
  ]),
];
