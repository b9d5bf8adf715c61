import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { Connection } from '../../platform/graphql/connection.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { TextRefused } from '../../platform/text/index.js';
import { AdminStaff } from '../moderation-log/index.js';

@ObjectType()
export class UserNoteViewerCan {
  @Field() edit: boolean;
  @Field() delete: boolean;
}

@ObjectType({ description: 'What staff wrote about a user for other staff; the user never sees it' })
export class UserNote {
  @Field(() => ID) id: string;
  @Field() body: string;
  @Field() createdAt: Date;
  @Field(() => Date, { nullable: true }) editedAt: Date | null;
  @Field(() => AdminStaff) by: AdminStaff;
  @Field(() => UserNoteViewerCan) viewerCan: UserNoteViewerCan;

  constructor(note: Omit<UserNote, 'constructor'>) {
    Object.assign(this, note);
  }
}

@ObjectType()
export class UserNoteDeleted {
  @Field(() => ID) id: string;

  constructor(id: string) {
    this.id = id;
  }
}

export const UserNoteConnection = Connection(UserNote, 'UserNote');

export const UserNoteResult = createUnionType({
  name: 'UserNoteResult',
  types: () => [UserNote, UserNoteDeleted, NotAllowed, TextRefused] as const,
  resolveType: (value: object) => [UserNoteDeleted, NotAllowed, TextRefused].find((type) => value instanceof type)?.name ?? 'UserNote',
});
