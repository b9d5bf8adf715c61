import { createUnionType, Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { TextRefused } from '../../platform/text/index.js';
import { MergeWarning } from './account-merge.policy.js';

export enum AccountMergeState {
  WAITING = 'WAITING',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  CANCELLED = 'CANCELLED',
  STOPPED = 'STOPPED',
}
registerEnumType(AccountMergeState, {
  name: 'AccountMergeState',
  description: 'WAITING can still be taken back. STOPPED: something spoke against it when it was to begin, and nothing was changed.',
});
registerEnumType(MergeWarning, {
  name: 'AccountMergeWarning',
  description: 'EMAILS_DIFFER: neither the name nor the domain is the same. LEAVER_OLDER: the older account would go.',
});

@ObjectType()
export class AccountMergeSide {
  @Field(() => ID) id: string;
  @Field({ description: 'Of who goes: the handle that leads to the survivor' }) handle: string;
  @Field() displayName: string;
  @Field() createdAt: Date;
  @Field(() => Date, { nullable: true }) lastSeenAt: Date | null;
}

@ObjectType({ description: 'One sort of thing that follows its owner' })
export class AccountMergePart {
  @Field({ description: 'E.g. posts, followers, strikes' }) name: string;
  @Field(() => Int) moves: number;
  @Field(() => Int, { description: 'Not carried over, because the survivor has their own, or because it would make no sense' })
  settled: number;
}

@ObjectType({ description: 'What would happen if it were done now' })
export class AccountMergePreview {
  @Field(() => AccountMergeSide) survivor: AccountMergeSide;
  @Field(() => AccountMergeSide) leaver: AccountMergeSide;
  @Field(() => [AccountMergePart]) parts: AccountMergePart[];
  @Field(() => [MergeWarning]) warnings: MergeWarning[];
  @Field(() => Int, { description: 'How long it can be taken back; after that there is no way back' }) undoSeconds: number;
  @Field(() => Int, { description: 'How long the handle leads to the survivor' }) handleDays: number;
  @Field(() => Int, { description: 'How long after it the identity stays, closed, before it is deleted' }) identityDays: number;
}

@ObjectType()
export class AccountMergeViewerCan {
  @Field() cancel: boolean;
}

@ObjectType({ description: 'Two accounts of one person that become one; its id is also the group of its rows in the audit trail' })
export class AccountMerge {
  @Field(() => ID) id: string;
  @Field(() => AccountMergeSide) survivor: AccountMergeSide;
  @Field(() => AccountMergeSide) leaver: AccountMergeSide;
  @Field(() => AccountMergeState) state: AccountMergeState;
  @Field(() => String, { nullable: true, description: 'Why it was stopped, or what it waits for' }) stateCode: string | null;
  @Field(() => String, { nullable: true }) stateMessage: string | null;
  @Field() reason: string;
  @Field({ description: 'Of the support request' }) reference: string;
  @Field() byName: string;
  @Field() createdAt: Date;
  @Field({ description: 'Until then it can be taken back' }) notBefore: Date;
  @Field(() => Date, { nullable: true }) finishedAt: Date | null;
  @Field(() => Float) total: number;
  @Field(() => Float) done: number;
  @Field(() => [AccountMergePart], { description: 'So far' }) parts: AccountMergePart[];
  @Field(() => AccountMergeViewerCan) viewerCan: AccountMergeViewerCan;
}

const REFUSALS = [NotAllowed, TextRefused] as const;

export const AccountMergeResult = createUnionType({
  name: 'AccountMergeResult',
  types: () => [AccountMerge, ...REFUSALS] as const,
  resolveType: (value: object) => REFUSALS.find((type) => value instanceof type)?.name ?? 'AccountMerge',
});

export const AccountMergePreviewResult = createUnionType({
  name: 'AccountMergePreviewResult',
  types: () => [AccountMergePreview, NotAllowed] as const,
  resolveType: (value: object) => (value instanceof NotAllowed ? 'NotAllowed' : 'AccountMergePreview'),
});
