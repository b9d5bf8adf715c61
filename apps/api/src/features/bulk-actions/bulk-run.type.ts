import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection } from '../../platform/graphql/connection.js';
import { BulkItemState, BulkRunState } from './bulk-state.js';

@ObjectType({ description: 'How many had the same outcome' })
export class BulkOutcome {
  @Field(() => BulkItemState) state: BulkItemState;
  @Field(() => String, { nullable: true, description: 'Why not, from the error catalogue' }) code: string | null;
  @Field(() => String, { nullable: true }) message: string | null;
  @Field(() => Int) count: number;
}

@ObjectType()
export class BulkItem {
  @Field(() => ID) itemId: string;
  @Field(() => String, { nullable: true, description: 'How staff call it, e.g. a handle; null if it is gone' }) label: string | null;
  @Field(() => BulkItemState) state: BulkItemState;
  @Field(() => String, { nullable: true }) code: string | null;
  @Field(() => String, { nullable: true }) message: string | null;
  @Field(() => Date, { nullable: true }) at: Date | null;
}

export const BulkItemConnection = Connection(BulkItem, 'BulkItem');

@ObjectType({ description: 'What would become of those selected if it were done now' })
export class BulkPreview {
  @Field() kind: string;
  @Field(() => Int, { description: 'Pass it to startBulkAction: it is refused if others match by then' }) total: number;
  @Field(() => Int) can: number;
  @Field(() => Int) undoSeconds: number;
  @Field(() => [BulkOutcome], { description: 'Those it cannot be done to, by reason' }) refusals: BulkOutcome[];
  @Field(() => [BulkItem], { description: 'The first 200 it cannot be done to' }) items: BulkItem[];
}

@ObjectType()
export class BulkRunViewerCan {
  @Field() cancel: boolean;
}

@ObjectType({ description: 'An action on many; its id is also the group of its rows in the audit trail' })
export class BulkRun {
  @Field(() => ID) id: string;
  @Field() kind: string;
  @Field() reason: string;
  @Field(() => BulkRunState) state: BulkRunState;
  @Field(() => String, { nullable: true, description: 'Why it was stopped, or what it waits for' }) stateCode: string | null;
  @Field(() => ID) byId: string;
  @Field() byName: string;
  @Field() createdAt: Date;
  @Field({ description: 'Until then it can be taken back as a whole' }) notBefore: Date;
  @Field(() => Date, { nullable: true }) finishedAt: Date | null;
  @Field(() => Int) total: number;
  @Field(() => Int) done: number;
  @Field(() => Int) refused: number;
  @Field(() => Int) failed: number;
  @Field(() => Int) cancelled: number;
  @Field(() => BulkRunViewerCan) viewerCan: BulkRunViewerCan;
  @Field(() => [BulkOutcome]) outcomes: BulkOutcome[];
}

export const BulkRunConnection = Connection(BulkRun, 'BulkRun');

@ObjectType({ description: 'An action that can be done to many' })
export class BulkKindInfo {
  @Field() name: string;
  @Field() subject: string;
  @Field(() => Int) undoSeconds: number;
}
