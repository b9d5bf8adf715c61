import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { uuidOrNull } from '../content/index.js';
import type { BulkSelectionInput, BulkValueInput } from './bulk-actions.inputs.js';
import type { BulkKind, BulkValues } from './bulk-kind.js';
import { BulkKinds } from './bulk-kinds.js';

const MOST = 5_000;

@Injectable()
export class BulkSelection {
  constructor(private readonly kinds: BulkKinds) {}

  /** Ids without doubles, in the order given or that of the list; at least one, and no more than one run may have. */
  async ids(actor: Actor, kind: BulkKind, { itemIds, matching }: BulkSelectionInput): Promise<readonly string[]> {
    const selector = this.kinds.selector(kind.subject);
    if ((itemIds == null) === (matching == null) || (matching && !selector))
      throw new DomainError('input.invalid', { details: { field: 'selection' } });
    const found = matching ? await selector?.matching(actor, valuesOf(matching), MOST + 1) : itemIds?.map(idOf);
    const ids = [...new Set(found)];
    if (ids.length === 0) throw new DomainError('bulk.nothing_selected');
    if (ids.length > MOST) throw new DomainError('bulk.too_many', { details: { most: MOST } });
    return ids;
  }
}

/** Names and values as an object; a name that comes twice is a mistake. */
export function valuesOf(given: readonly BulkValueInput[] | null | undefined): BulkValues {
  const values = new Map((given ?? []).map(({ name, value }) => [name, value]));
  if (values.size !== (given ?? []).length) throw new DomainError('input.invalid', { details: { field: 'values' } });
  return Object.fromEntries(values);
}

function idOf(raw: string): string {
  const id = uuidOrNull(raw);
  if (id === null) throw new DomainError('input.invalid', { details: { field: 'itemIds' } });
  return id;
}
