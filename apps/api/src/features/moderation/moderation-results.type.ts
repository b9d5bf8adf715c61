import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { NotAllowed, Refusal } from '../../platform/graphql/refusal.js';
import { TextRefused } from '../../platform/text/index.js';
import { ContentState } from '../content/index.js';
import { AdminPost, AdminUser } from '../staff-users/index.js';
import { AdminCase } from './admin-case.type.js';

@ObjectType({ implements: () => Refusal, description: 'Somebody was faster. Carries how things stand now.' })
export class Conflict extends Refusal {
  @Field(() => AdminCase, { nullable: true }) case: AdminCase | null;
  @Field(() => AdminUser, { nullable: true }) user: AdminUser | null;

  constructor(code: string, current: { case?: AdminCase | null; user?: AdminUser | null }) {
    super(code);
    this.case = current.case ?? null;
    this.user = current.user ?? null;
  }
}

@ObjectType({ description: 'A comment that stands in its thread again' })
export class AdminRestoredComment {
  @Field(() => ID) id: string;
  @Field(() => ID) postId: string;
  @Field() body: string;
  @Field() createdAt: Date;
  @Field(() => ContentState) state: ContentState;

  constructor(comment: Omit<AdminRestoredComment, 'constructor'>) {
    Object.assign(this, comment);
  }
}

const REFUSALS = [NotAllowed, TextRefused, Conflict, AdminRestoredComment] as const;
const typeOf = (value: object, otherwise: string): string => REFUSALS.find((type) => value instanceof type)?.name ?? otherwise;

export const UserActionResult = createUnionType({
  name: 'UserActionResult',
  types: () => [AdminUser, NotAllowed, TextRefused, Conflict] as const,
  resolveType: (value: object) => typeOf(value, 'AdminUser'),
});

export const CaseActionResult = createUnionType({
  name: 'CaseActionResult',
  types: () => [AdminCase, NotAllowed, TextRefused, Conflict] as const,
  resolveType: (value: object) => typeOf(value, 'AdminCase'),
});

export const RestoreResult = createUnionType({
  name: 'RestoreResult',
  types: () => [AdminPost, AdminRestoredComment, NotAllowed, TextRefused] as const,
  resolveType: (value: object) => typeOf(value, 'AdminPost'),
});
