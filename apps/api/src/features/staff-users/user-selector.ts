import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { type BulkSelector, type BulkValues, RegisterBulkSelector } from '../bulk-actions/index.js';
import { StaffUsersRepository } from './staff-users.repository.js';
import { criteriaOf } from './user-criteria.js';
import { UserSort, UserStateFilter } from './user-state.js';

const NAMES = new Set(['query', 'state', 'role', 'verified', 'strikes', 'joinedFrom', 'joinedTo', 'sort']);

/** "All that match" of the list of users: the same filters, with the same limits on who may search by what. */
@RegisterBulkSelector()
@Injectable()
export class UserSelector implements BulkSelector {
  readonly subject = 'user';

  constructor(private readonly repository: StaffUsersRepository) {}

  matching(actor: Actor, values: BulkValues, limit: number): Promise<readonly string[]> {
    if (!actor.permissions.has('users:read')) throw new DomainError('auth.forbidden', { details: { permission: 'users:read' } });
    const unknown = Object.keys(values).find((name) => !NAMES.has(name));
    if (unknown !== undefined) throw invalid(unknown);
    const { query = null, role = null } = values;
    const asked = {
      ...{ query, role, verified: flag(values, 'verified'), strikes: flag(values, 'strikes') },
      ...{ joinedFrom: moment(values, 'joinedFrom'), joinedTo: moment(values, 'joinedTo') },
      ...{ state: oneOf(UserStateFilter, values, 'state', UserStateFilter.ALL), sort: oneOf(UserSort, values, 'sort', UserSort.NEWEST) },
    };
    return this.repository.idsOf({ ...criteriaOf(actor, asked), position: null, limit });
  }
}

const invalid = (field: string): DomainError => new DomainError('input.invalid', { details: { field } });

function flag(values: BulkValues, name: string): boolean | null {
  const value = values[name];
  if (value === undefined) return null;
  if (value !== 'true' && value !== 'false') throw invalid(name);
  return value === 'true';
}

function moment(values: BulkValues, name: string): Date | null {
  const value = values[name];
  if (value === undefined) return null;
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) throw invalid(name);
  return date;
}

function oneOf<T extends string>(known: Readonly<Record<string, T>>, values: BulkValues, name: string, otherwise: T): T {
  const value = values[name] ?? otherwise;
  const found = Object.values(known).find((one) => one === value);
  if (found === undefined) throw invalid(name);
  return found;
}
