import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import type { ConnectionOf } from '../../platform/graphql/connection.js';
import { ListDensity, StaffTheme } from './staff-list.js';
import { KeepListLookArgs, SaveStaffViewArgs, StaffViewsArgs } from './staff-preferences.inputs.js';
import { StaffPreferenceService } from './staff-preferences.service.js';
import { SaveStaffViewResult, StaffPreferences, type StaffView, StaffViewConnection } from './staff-preferences.types.js';
import { StaffViews } from './staff-views.service.js';

/** For all staff: these are about the person, and name nothing that the person's permissions do not open. */
@Resolver()
export class StaffPreferencesAdminResolver {
  constructor(
    private readonly preferences: StaffPreferenceService,
    private readonly views: StaffViews,
  ) {}

  @RequirePermission('staff:enter', { acr: 2 })
  @Query(() => StaffPreferences)
  staffPreferences(@CurrentActor() actor: Actor): Promise<StaffPreferences> {
    return this.preferences.of(actor);
  }

  @RequirePermission('staff:enter', { acr: 2 })
  @Query(() => StaffViewConnection, { description: 'One’s own views and those shared with one’s roles, oldest first' })
  staffViews(@CurrentActor() actor: Actor, @Args() args: StaffViewsArgs): Promise<ConnectionOf<StaffView>> {
    return this.views.page(actor, args);
  }

  @RequirePermission('staff:enter', { acr: 2 })
  @Mutation(() => StaffPreferences, { description: 'What is left out stays' })
  changeStaffPreferences(
    @CurrentActor() actor: Actor,
    @Args('theme', { type: () => StaffTheme, nullable: true }) theme: StaffTheme | null,
    @Args('density', { type: () => ListDensity, nullable: true }) density: ListDensity | null,
  ): Promise<StaffPreferences> {
    return this.preferences.change(actor, theme ?? null, density ?? null);
  }

  @RequirePermission('staff:enter', { acr: 2 })
  @Mutation(() => StaffPreferences, { description: 'How one list is drawn and with which view it opens' })
  keepListLook(@CurrentActor() actor: Actor, @Args() args: KeepListLookArgs): Promise<StaffPreferences> {
    return this.preferences.keepLook(actor, args);
  }

  @RequirePermission('staff:enter', { acr: 2 })
  @Mutation(() => SaveStaffViewResult, { description: 'Keeps the address of a list under a name' })
  saveStaffView(@CurrentActor() actor: Actor, @Args() args: SaveStaffViewArgs): ReturnType<StaffViews['save']> {
    return this.views.save(actor, args);
  }

  @RequirePermission('staff:enter', { acr: 2 })
  @Mutation(() => SaveStaffViewResult, { description: 'Answers the view that is gone' })
  removeStaffView(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): ReturnType<StaffViews['remove']> {
    return this.views.remove(actor, id);
  }
}
