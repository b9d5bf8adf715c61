import { rankOf } from '@gps/permissions';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { checkFirst, type ConnectionOf, toConnection } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import { type AppealRow, AppealsRepository } from '../appeals/index.js';
import { LAST_ID, uuidOrNull } from '../content/index.js';
import { MediaUrls } from '../media/index.js';
import { ModerationLogRepository, toColumn } from '../moderation-log/index.js';
import { type Policy, PoliciesRepository, type Strike, StrikesRepository, suggestionFor } from '../policies/index.js';
import { type AdminUser, StaffUsersReader, toAdminMedia } from '../staff-users/index.js';
import type { AdminCase, AdminReport } from './admin-case.type.js';
import type { CaseStatusColumn } from './case-status.js';
import { isInScope, scopeOf } from './case-scope.policy.js';
import { type CaseRow, CasesRepository } from './cases.repository.js';
import type { CasesArgs } from './moderation.inputs.js';
import { caseViewerCan } from './moderation.policy.js';
import { ScheduleRepository } from './schedule/schedule.repository.js';
import { toScheduled } from './schedule/scheduled-action.type.js';
import { ReportsOfCasesRepository } from './reports-of-cases.repository.js';

const REPORTS = 20;

/** Builds AdminCases with one statement for each kind of thing that was asked for, however many cases there are. */
@Injectable()
export class CasesReader {
  constructor(
    private readonly cases: CasesRepository,
    private readonly reports: ReportsOfCasesRepository,
    private readonly log: ModerationLogRepository,
    private readonly users: StaffUsersReader,
    private readonly strikes: StrikesRepository,
    private readonly appeals: AppealsRepository,
    private readonly policies: PoliciesRepository,
    private readonly schedule: ScheduleRepository,
    private readonly urls: MediaUrls,
  ) {}

  async page(actor: Actor, args: CasesArgs, fields: RequestedFields): Promise<ConnectionOf<AdminCase>> {
    const { first, after, status, subjectKind } = args;
    const rows = await this.cases.page({
      status: status.toLowerCase() as CaseStatusColumn,
      subjectKind: subjectKind ? toColumn(subjectKind) : null,
      reason: args.reason ?? null,
      language: args.language ?? null,
      raceId: args.raceId ?? null,
      minSeverity: args.minSeverity,
      claim: args.claim ?? null,
      staffId: actor.userId,
      snoozed: args.snoozed,
      scope: scopeOf(actor),
      after: after ? positionOf(after) : null,
      limit: first + 1,
    });
    const page = toConnection(rows, { first, after }, (row) => cursor.encode([row.id, row.priority]));
    const cases = await this.complete(
      actor,
      page.edges.map((edge) => edge.node),
      fields.at('edges').at('node'),
    );
    return { ...page, edges: page.edges.map((edge, i) => ({ cursor: edge.cursor, node: cases[i] as AdminCase })) };
  }

  async find(actor: Actor, id: string, fields: RequestedFields): Promise<AdminCase | null> {
    const caseId = uuidOrNull(id);
    const row = caseId && (await this.cases.find(caseId));
    return row ? ((await this.complete(actor, [row], fields))[0] as AdminCase) : null;
  }

  private async complete(actor: Actor, rows: readonly CaseRow[], fields: RequestedFields): Promise<AdminCase[]> {
    const ids = rows.map((row) => row.id);
    const authorIds = [...new Set(rows.map((row) => row.authorId))];
    const [authors, actions, reports, strikes, appeals, scheduled] = await Promise.all([
      fields.has('author')
        ? this.users.byIds(
            actor,
            rows.map((row) => row.authorId),
            fields.at('author'),
          )
        : new Map<string, AdminUser>(),
      fields.has('actions') && ids.length > 0 ? this.log.ofCases(ids) : [],
      this.reportPages(ids, fields),
      (fields.has('strikes') || fields.has('suggestions')) && ids.length > 0 ? this.strikes.ofUsers(authorIds) : [],
      fields.has('appeals') || fields.has('viewerCan.hearAppeal') || fields.has('viewerCan.claim') ? this.appeals.ofCases(ids) : [],
      fields.has('scheduled') && ids.length > 0 ? this.schedule.ofCases(ids) : [],
    ]);
    const policies = fields.has('suggestions') && ids.length > 0 ? await this.policies.all() : [];
    return rows.map((row) =>
      this.toCase(actor, row, {
        author: authors.get(row.authorId) as AdminUser,
        actions: actions.filter((action) => action.caseId === row.id),
        reports: reports(row.id),
        ...recordOf(row, strikes, policies),
        appeals: appeals.filter((appeal) => appeal.caseId === row.id),
        scheduled: scheduled.filter((one) => one.caseId === row.id).map((one) => toScheduled(actor, one, isInScope(scopeOf(actor), row))),
      }),
    );
  }

  private toCase(
    actor: Actor,
    row: CaseRow,
    parts: Pick<AdminCase, 'author' | 'actions' | 'reports' | 'scheduled' | 'strikes' | 'suggestions'> & { appeals: AppealRow[] },
  ): AdminCase {
    const { authorId, authorRoles, authorDeleted, content, flags, ...plain } = row;
    return {
      ...plain,
      ...parts,
      flags: flags.map((flag) => ({ ...flag, at: new Date(flag.at) })),
      content: { ...content, createdAt: new Date(content.createdAt), media: content.media.map((media) => toAdminMedia(media, this.urls)) },
      viewerCan: caseViewerCan(actor, {
        ...row,
        inScope: isInScope(scopeOf(actor), row),
        contentState: content.state,
        appeal: parts.appeals.find(({ outcome }) => outcome === null) ?? null,
        author: { userId: authorId, rank: rankOf(authorRoles), deleted: authorDeleted },
      }),
    };
  }

  private async reportPages(ids: readonly string[], fields: RequestedFields): Promise<(caseId: string) => ConnectionOf<AdminReport>> {
    const { first = REPORTS, after = null } = fields.args('reports') as { first?: number; after?: string | null };
    checkFirst(first);
    const before = after === null ? LAST_ID : (cursor.decode(after, ['uuid'] as const)[0] as string);
    const rows = fields.has('reports') && ids.length > 0 ? await this.reports.page(ids, before, first + 1) : [];
    const byCase = Map.groupBy(rows, (row) => row.caseId);
    return (caseId) => toConnection(byCase.get(caseId) ?? [], { first, after }, (row) => cursor.encode([row.id]));
  }
}

function positionOf(after: string): { id: string; priority: number } {
  const [id, priority] = cursor.decode(after, ['uuid', 'number'] as const);
  return { id, priority };
}

/** Strikes of the author, and what they lead to for each policy. */
function recordOf(
  row: CaseRow,
  strikes: readonly (Strike & { userId: string })[],
  policies: readonly Policy[],
): Pick<AdminCase, 'strikes' | 'suggestions'> {
  const own = strikes.filter((strike) => strike.userId === row.authorId);
  const active = own.filter((strike) => strike.active);
  return { strikes: own, suggestions: policies.map(({ id, severity }) => ({ policyId: id, ...suggestionFor(severity, active) })) };
}
