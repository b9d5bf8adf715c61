import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Connection } from '../../platform/graphql/connection.js';
import { ActionKind } from './action-kind.js';
import { AdminStaff } from './admin-staff.type.js';
import { SubjectKind } from './subject-kind.js';

@ObjectType({ description: 'What staff decided: append-only, so that the state of a subject can always be explained.' })
export class AdminAction {
  @Field(() => ID) id: string;
  @Field(() => ActionKind) kind: ActionKind;
  @Field() reason: string;
  @Field(() => Date, { nullable: true }) until: Date | null;
  @Field(() => ID, { nullable: true, description: 'The rule it rests on' }) policyId: string | null;
  @Field() createdAt: Date;
  @Field(() => AdminStaff) staff: AdminStaff;
  @Field(() => SubjectKind) subjectKind: SubjectKind;
  @Field(() => ID) subjectId: string;
  @Field(() => String, { nullable: true, description: 'The beginning of the content it is about' }) excerpt: string | null;
}

export const AdminActionConnection = Connection(AdminAction, 'AdminAction');
