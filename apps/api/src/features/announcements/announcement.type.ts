import { Field, ID, ObjectType } from '@nestjs/graphql';
import { AnnouncementKind } from './announcement.enums.js';

@ObjectType({ description: 'What staff tell whoever reads this, in the reader’s language' })
export class Announcement {
  @Field(() => ID) id: string;
  @Field(() => AnnouncementKind) kind: AnnouncementKind;
  @Field({ description: 'Of title and body; English where nobody has written it in the one that was asked for' }) language: string;
  @Field() title: string;
  @Field({ description: 'May be empty; plain text' }) body: string;
  @Field(() => String, { nullable: true, description: 'https, or a path of ours' }) link: string | null;
  @Field() dismissible: boolean;
  @Field(() => Date, { nullable: true, description: 'null: until somebody ends it' }) endsAt: Date | null;
}
