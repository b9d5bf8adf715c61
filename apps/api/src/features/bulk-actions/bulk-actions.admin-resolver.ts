import { Args, createUnionType, ID, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import type { ConnectionOf } from '../../platform/graphql/connection.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { mapLive } from '../../platform/live/map-live.js';
import { TextRefused } from '../../platform/text/index.js';
import { BulkActionInput, BulkItemsArgs, BulkRunsArgs, StartBulkActionArgs } from './bulk-actions.inputs.js';
import { BulkActions, type StartOutcome } from './bulk-actions.service.js';
import { BulkKinds } from './bulk-kinds.js';
import { BulkProgress } from './bulk-progress.js';
import { type BulkItem, BulkItemConnection, BulkKindInfo, BulkPreview, BulkRun, BulkRunConnection } from './bulk-run.type.js';
import { BulkRunsReader } from './bulk-runs.reader.js';

const BulkRunResult = createUnionType({
  name: 'BulkRunResult',
  types: () => [BulkRun, NotAllowed, TextRefused] as const,
  resolveType: (value: object) => [NotAllowed, TextRefused].find((type) => value instanceof type)?.name ?? 'BulkRun',
});

/** Every kind asks for a permission of its own besides. */
@Resolver()
export class BulkActionsAdminResolver {
  constructor(
    private readonly actions: BulkActions,
    private readonly reader: BulkRunsReader,
    private readonly kinds: BulkKinds,
    private readonly progress: BulkProgress,
  ) {}

  @RequirePermission('staff:enter', { acr: 2 })
  @Query(() => [BulkKindInfo], { description: 'What the asking person may do to many' })
  bulkKinds(@CurrentActor() actor: Actor): BulkKindInfo[] {
    return this.kinds
      .all()
      .filter(({ permission }) => actor.permissions.has(permission))
      .map(({ name, subject, undoSeconds }) => ({ name, subject, undoSeconds }));
  }

  @RequirePermission('staff:enter', { acr: 2 })
  @Mutation(() => BulkPreview, { description: 'Changes nothing. A mutation, because those selected may be many.' })
  previewBulkAction(@CurrentActor() actor: Actor, @Args('input') input: BulkActionInput): Promise<BulkPreview> {
    return this.actions.preview(actor, input);
  }

  @RequirePermission('staff:enter', { acr: 2 })
  @Mutation(() => BulkRunResult)
  startBulkAction(@CurrentActor() actor: Actor, @Args() args: StartBulkActionArgs): Promise<StartOutcome> {
    return this.actions.start(actor, args);
  }

  @RequirePermission('staff:enter', { acr: 2 })
  @Mutation(() => BulkRunResult, { description: 'Takes it back as a whole while it is WAITING, else leaves the rest alone' })
  cancelBulkAction(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<BulkRun | NotAllowed> {
    return this.actions.cancel(actor, id);
  }

  @RequirePermission('staff:enter', { acr: 2 })
  @Query(() => BulkRun, { nullable: true, description: 'One’s own, or with audit:read anybody’s' })
  bulkRun(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<BulkRun | null> {
    return this.reader.find(actor, id);
  }

  @RequirePermission('staff:enter', { acr: 2 })
  @Query(() => BulkRunConnection, { description: 'One’s own, or with audit:read everybody’s; newest first' })
  bulkRuns(@CurrentActor() actor: Actor, @Args() args: BulkRunsArgs): Promise<ConnectionOf<BulkRun>> {
    return this.reader.page(actor, args);
  }

  @RequirePermission('staff:enter', { acr: 2 })
  @Query(() => BulkItemConnection, { description: 'What became of each, in the order selected' })
  bulkRunItems(@CurrentActor() actor: Actor, @Args() args: BulkItemsArgs): Promise<ConnectionOf<BulkItem>> {
    return this.reader.itemsOf(actor, args);
  }

  @RequirePermission('staff:enter', { acr: 2 })
  @Subscription(() => BulkRun, { description: 'After each batch, until it is over' })
  bulkRunChanged(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): AsyncIterableIterator<{ bulkRunChanged: BulkRun }> {
    return mapLive(this.progress.of(id.slice(0, 36)), async () => {
      const run = await this.reader.find(actor, id);
      return run ? { bulkRunChanged: run } : undefined;
    });
  }
}
