import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { DomainError } from '../../platform/errors/domain-error.js';

@InputType()
export class AccountMergeInput {
  @Field(() => ID, { description: 'Who stays' }) survivorId: string;
  @Field(() => ID, { description: 'Who goes' }) leaverId: string;
}

const LONGEST_UNDO = 3600;

@ArgsType()
export class StartAccountMergeArgs {
  @Field(() => AccountMergeInput) input: AccountMergeInput;
  @Field({ description: 'The handle of the account that goes, typed' }) confirmHandle: string;
  @Field({ description: 'What proves that both belong to one person; for the audit trail' }) reason: string;
  @Field({ description: 'The number or address of the support request, up to 100 characters' }) reference: string;
  @Field(() => Int, { nullable: true, description: '0 to 3600; 60 by default' }) undoSeconds?: number | null;
  @Field() idempotencyKey: string;

  static check({ undoSeconds }: StartAccountMergeArgs): void {
    if (undoSeconds != null && !(undoSeconds >= 0 && undoSeconds <= LONGEST_UNDO))
      throw new DomainError('input.invalid', { details: { field: 'undoSeconds', minimum: 0, maximum: LONGEST_UNDO } });
  }
}
