import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { DomainError } from '../../platform/errors/domain-error.js';
import { checkFirst } from '../../platform/graphql/connection.js';
import { StaffList } from './staff-list.js';

const MAX_COLUMNS = 40;
const COLUMN = /^[a-zA-Z][\w-]{0,39}$/;
const MAX_ROLES = 10;

@ArgsType()
export class StaffViewsArgs {
  @Field(() => StaffList, { nullable: true, description: 'null: of every list' }) list?: StaffList | null;
  @Field(() => Int, { defaultValue: 50 }) first: number = 50;
  @Field(() => String, { nullable: true }) after?: string | null;

  static check(args: StaffViewsArgs): void {
    checkFirst(args.first);
  }
}

@InputType()
export class SaveStaffViewInput {
  @Field(() => ID, { nullable: true, description: 'null: a new one' }) id?: string | null;
  @Field(() => Int, { nullable: true, description: 'Of the one that was looked at' }) version?: number | null;
  @Field(() => StaffList) list: StaffList;
  @Field() name: string;
  @Field() query: string;
  @Field(() => [String]) sharedWith: string[];
}

@ArgsType()
export class SaveStaffViewArgs {
  @Field(() => SaveStaffViewInput) input: SaveStaffViewInput;
  @Field() idempotencyKey: string;

  static check({ input }: SaveStaffViewArgs): void {
    if (input.sharedWith.length > MAX_ROLES) throw new DomainError('input.invalid', { details: { fields: { sharedWith: ['max'] } } });
  }
}

@ArgsType()
export class KeepListLookArgs {
  @Field(() => StaffList) list: StaffList;
  @Field(() => [String], { nullable: true, description: 'null: the columns of the list itself' }) columns?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'The view that the list opens with; null: none' }) defaultViewId?: string | null;

  static check({ columns }: KeepListLookArgs): void {
    if (!columns || (columns.length <= MAX_COLUMNS && columns.every((column) => COLUMN.test(column)))) return;
    throw new DomainError('input.invalid', { details: { fields: { columns: ['format'] } } });
  }
}
