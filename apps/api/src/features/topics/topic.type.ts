import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum TopicKind {
  DRIVER = 'DRIVER',
  TEAM = 'TEAM',
  RACE = 'RACE',
}
registerEnumType(TopicKind, { name: 'TopicKind' });

@ObjectType({ description: 'What a post is about and what one can follow besides people.' })
export class Topic {
  @Field(() => TopicKind) kind: TopicKind;
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() viewerFollows: boolean;
  @Field(() => String, { nullable: true, description: 'Colour of the team, as #rrggbb' }) colour: string | null;
  @Field({ description: 'Where its page is in the web application, e.g. /races/2024/monaco' }) path: string;
}

@InputType()
export class TopicInput {
  @Field(() => TopicKind) kind: TopicKind;
  @Field(() => ID) id: string;
}
