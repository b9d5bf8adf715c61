import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection } from '../../platform/graphql/connection.js';

@ObjectType({
  description: 'A walk along the hash chain from the first entry to the last, compared with the heads kept outside the database',
})
export class AuditVerification {
  @Field(() => ID) id: string;
  @Field() requestedByName: string;
  @Field() requestedAt: Date;
  @Field(() => Date, { nullable: true, description: 'null: waits for a worker' }) startedAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'null: not finished' }) finishedAt: Date | null;
  @Field(() => Float, { description: 'Entries there are, as far as is known' }) total: number;
  @Field(() => Float) checked: number;
  @Field(() => Boolean, { nullable: true }) ok: boolean | null;
  @Field(() => ID, { nullable: true, description: 'The first entry that does not hold' }) badSeq: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'changed, does_not_follow, older, anchored_and_gone, anchored_otherwise or anchors_spoiled',
  })
  badWhy: string | null;
  @Field(() => ID, { nullable: true, description: 'The newest entry that holds' }) headSeq: string | null;
  @Field(() => String, { nullable: true }) headHash: string | null;
  @Field(() => Int, { nullable: true }) anchorsMet: number | null;
  @Field(() => ID, { nullable: true }) lastAnchorSeq: string | null;
  @Field(() => Date, { nullable: true }) lastAnchorAt: Date | null;
}

export const AuditVerificationConnection = Connection(AuditVerification, 'AuditVerification');
