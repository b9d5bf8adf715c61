import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { ReportReason } from './report-reason.js';

export enum ReportSubjectKind {
  POST = 'POST',
  COMMENT = 'COMMENT',
  USER = 'USER',
}
registerEnumType(ReportSubjectKind, { name: 'ReportSubjectKind' });

@InputType()
export class ReportInput {
  @Field(() => ReportSubjectKind) subjectKind: ReportSubjectKind;
  @Field(() => ID) subjectId: string;
  @Field(() => ReportReason) reason: ReportReason;
  @Field(() => String, { nullable: true, description: 'Up to 500 characters for the moderators' }) note?: string | null;
}

@ObjectType()
export class ReportReceived {
  @Field(() => ID) id: string;
  @Field({ description: 'One’s earlier report is still being looked at' }) alreadyReported: boolean;
}

export const ReportResult = createUnionType({
  name: 'ReportResult',
  types: () => [ReportReceived, NotAllowed] as const,
  resolveType: (value: object) => (value instanceof NotAllowed ? NotAllowed : ReportReceived),
});
