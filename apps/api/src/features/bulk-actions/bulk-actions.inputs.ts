import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { checkFirst } from '../../platform/graphql/connection.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { BulkItemState } from './bulk-state.js';

@InputType()
export class BulkValueInput {
  @Field() name: string;
  @Field() value: string;
}

@InputType({ description: 'Either the things themselves, up to 200, or all that match a filter of their list, up to 5,000' })
export class BulkSelectionInput {
  @Field(() => [ID], { nullable: true }) itemIds?: string[] | null;
  @Field(() => [BulkValueInput], { nullable: true }) matching?: BulkValueInput[] | null;
}

@InputType()
export class BulkActionInput {
  @Field({ description: 'One of bulkKinds' }) kind: string;
  @Field(() => BulkSelectionInput) selection: BulkSelectionInput;
  @Field(() => [BulkValueInput], { nullable: true, description: 'What else the kind asks, e.g. `until`' }) values?: BulkValueInput[] | null;
}

const LONGEST_UNDO = 300;

@ArgsType()
export class StartBulkActionArgs {
  @Field(() => BulkActionInput) input: BulkActionInput;
  @Field({ description: 'Written into every audit row, and read by the people where the kind tells them' }) reason: string;
  @Field(() => Int, { description: 'The total of the preview that was looked at' }) expected: number;
  @Field(() => Int, { nullable: true, description: '0 to 300; by default what the kind says' }) undoSeconds?: number | null;
  @Field() idempotencyKey: string;

  static check({ undoSeconds }: StartBulkActionArgs): void {
    if (undoSeconds != null && !(undoSeconds >= 0 && undoSeconds <= LONGEST_UNDO))
      throw new DomainError('input.invalid', { details: { field: 'undoSeconds', minimum: 0, maximum: LONGEST_UNDO } });
  }
}

@ArgsType()
export class BulkRunsArgs {
  @Field(() => Int, { defaultValue: 20 }) first: number = 20;
  @Field(() => String, { nullable: true }) after?: string | null;

  static check(args: BulkRunsArgs): void {
    checkFirst(args.first);
  }
}

@ArgsType()
export class BulkItemsArgs {
  @Field(() => ID) runId: string;
  @Field(() => BulkItemState, { nullable: true }) state?: BulkItemState | null;
  @Field(() => Int, { defaultValue: 50 }) first: number = 50;
  @Field(() => String, { nullable: true }) after?: string | null;

  static check(args: BulkItemsArgs): void {
    checkFirst(args.first);
  }
}
