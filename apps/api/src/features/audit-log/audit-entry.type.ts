import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Connection } from '../../platform/graphql/connection.js';

@ObjectType({ description: 'One line of the audit trail. It can never be changed.' })
export class AuditEntry {
  @Field(() => ID) seq: string;
  @Field() at: Date;
  @Field() actorName: string;
  @Field(() => ID, { nullable: true, description: 'null: the platform itself' }) actorId: string | null;
  @Field(() => ID, { nullable: true, description: 'The person in whose place it was done' }) onBehalfOfId: string | null;
  @Field(() => String, { nullable: true }) onBehalfOfLabel: string | null;
  @Field() action: string;
  @Field(() => String, { nullable: true }) subjectKind: string | null;
  @Field(() => String, { nullable: true }) subjectId: string | null;
  @Field(() => String, { nullable: true, description: 'Handle of the person, or of whoever wrote the content' }) subjectLabel:
    string | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field({ description: 'JSON; what was and what is stand under before and after' }) details: string;
  @Field(() => String, { nullable: true }) requestId: string | null;
  @Field(() => String, { nullable: true }) sessionId: string | null;
  @Field(() => String, { nullable: true, description: 'Of staff only' }) address: string | null;
}

export const AuditEntryConnection = Connection(AuditEntry, 'AuditEntry');
