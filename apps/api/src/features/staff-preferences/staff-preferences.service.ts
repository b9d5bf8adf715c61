import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { uuidOrNull } from '../content/index.js';
import './staff-preferences.errors.js';
import type { KeepListLookArgs } from './staff-preferences.inputs.js';
import { StaffPreferencesRepository } from './staff-preferences.repository.js';
import type { StaffPreferences } from './staff-preferences.types.js';
import { ListDensity, StaffList, type StaffTheme } from './staff-list.js';
import { maySee } from './staff-view.policy.js';
import { StaffViewsRepository } from './staff-views.repository.js';

const NOTHING_CHOSEN: StaffPreferences = { theme: null, density: ListDensity.COMPACT, lists: [] };

/** How somebody of staff wants the dashboard; kept for the person, so that every device shows the same. */
@Injectable()
export class StaffPreferenceService {
  constructor(
    private readonly repository: StaffPreferencesRepository,
    private readonly views: StaffViewsRepository,
  ) {}

  async of(actor: Actor): Promise<StaffPreferences> {
    const known = (await this.repository.find(actor.userId, actor.roles)) ?? NOTHING_CHOSEN;
    // A list that was taken out of the dashboard is no error in what somebody once chose.
    return { ...known, lists: known.lists.filter(({ list }) => Object.hasOwn(StaffList, list)) };
  }

  async change(actor: Actor, theme: StaffTheme | null, density: ListDensity | null): Promise<StaffPreferences> {
    await this.repository.change(actor.userId, theme, density);
    return this.of(actor);
  }

  async keepLook(actor: Actor, { list, columns, defaultViewId }: KeepListLookArgs): Promise<StaffPreferences> {
    const id = defaultViewId == null ? null : uuidOrNull(defaultViewId);
    if (defaultViewId != null) {
      const view = id === null ? null : await this.views.find(id);
      if (!view || view.list !== list || !maySee(actor, view)) throw new DomainError('staff_views.not_found');
    }
    await this.repository.keepLook(actor.userId, list, columns ?? null, id);
    return this.of(actor);
  }
}
