import { permissionsOf, rankOf } from '@gps/permissions';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Database } from '../../platform/database/database.js';
import { KeycloakAdmin } from '../../platform/keycloak/keycloak-admin.js';
import { AuditLog, type AuditedBy, SYSTEM } from '../audit-log/index.js';
import { BulkBatch } from './bulk-batch.js';
import { BulkItemsRepository } from './bulk-items.repository.js';
import { BulkKinds } from './bulk-kinds.js';
import { BulkProgress } from './bulk-progress.js';
import { BulkRunsRepository } from './bulk-runs.repository.js';
import { BulkRunState } from './bulk-state.js';
import { BulkWorkRepository, type ClaimedRun } from './bulk-work.repository.js';

const EVERY = 1_000;
const BATCH = 400;
/** How long a run rests when Keycloak or the database did not answer. */
const REST_SECONDS = 10;

/** Works runs batch by batch. Before each batch it asks anew what whoever started the run may do. */
@Injectable()
export class BulkWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(BulkWorker.name);
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> | null = null;
  private stopped = false;

  constructor(
    private readonly database: Database,
    private readonly work: BulkWorkRepository,
    private readonly runs: BulkRunsRepository,
    private readonly items: BulkItemsRepository,
    private readonly kinds: BulkKinds,
    private readonly batch: BulkBatch,
    private readonly keycloak: KeycloakAdmin,
    private readonly audit: AuditLog,
    private readonly progress: BulkProgress,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.wake(), EVERY).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.working;
  }

  private wake(): void {
    this.working ??= this.workAll()
      .catch((error: unknown) => this.logger.error({ err: error }, 'bulk actions could not be worked'))
      .finally(() => (this.working = null));
  }

  private async workAll(): Promise<void> {
    for (;;) {
      const run = this.stopped ? null : await this.work.claim();
      if (!run) return;
      try {
        await this.next(run);
        await this.runs.count(this.database, run.id);
        if (await this.finish(run)) await this.work.release(run.id);
      } catch (error) {
        this.logger.warn({ err: error, run: run.id }, 'a bulk action rests');
        await this.work.release(run.id, REST_SECONDS, 'internal.unavailable');
      }
      await this.progress.tell(run.id);
    }
  }

  private async next(run: ClaimedRun): Promise<void> {
    const kind = this.kinds.kind(run.kind);
    const actor = await this.actorOf(run);
    if (!kind || run.byGone || !actor.permissions.has(kind.permission)) return this.stop(run);
    await this.batch.work(run, kind, actor, await this.items.pending(run.id, BATCH));
  }

  /** With the roles of now, not those of the token that is long forgotten. */
  private async actorOf({ byId: userId, byName: username, sessionId, clientId, address, requestId, id }: ClaimedRun): Promise<Actor> {
    const roles = await this.keycloak.rolesOf(userId);
    return {
      ...{ userId, username, sessionId, clientId, address, requestId, auditGroup: id },
      ...{ roles, permissions: permissionsOf(roles), rank: rankOf(roles) },
      ...{ acr: 2, authTime: null, suspendedUntil: null },
    };
  }

  private async stop(run: ClaimedRun): Promise<void> {
    await this.database.transaction(async (tx) => {
      if (!(await this.runs.end(tx, run.id, BulkRunState.STOPPED, 'bulk.permission_lost'))) return;
      await this.audit.append(tx, platform(run), {
        action: 'bulk.stopped',
        ...subject(run),
        details: { kind: run.kind, startedBy: run.byName },
      });
    });
  }

  /** True if there is more to do. */
  private finish(run: ClaimedRun): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const figures = await this.work.finish(tx, run.id);
      if (!figures) return true;
      await this.audit.append(tx, platform(run), {
        action: 'bulk.finished',
        ...subject(run),
        details: { kind: run.kind, startedBy: run.byName, ...figures },
      });
      return false;
    });
  }
}

/** On the platform's own account, and still found with the request that started it. */
const platform = ({ id, requestId }: ClaimedRun): AuditedBy => ({ ...SYSTEM, requestId, auditGroup: id });

const subject = ({ id }: { id: string }): { subjectKind: 'bulk-run'; subjectId: string } => ({ subjectKind: 'bulk-run', subjectId: id });
