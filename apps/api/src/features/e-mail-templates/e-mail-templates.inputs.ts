import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { checkFirst } from '../../platform/graphql/connection.js';

@InputType()
export class MailTemplateWordsInput {
  @Field({ description: '1 to 150 characters' }) subject: string;
  @Field({ description: '1 to 4000 characters; an empty line between paragraphs' }) body: string;
  @Field({ description: '1 to 60 characters' }) button: string;
  @Field({ description: 'Up to 400 characters; may be empty' }) footer: string;
}

@ArgsType()
export class MailTemplateArgs {
  @Field() key: string;
  @Field({ description: 'en, de, es, it or pt' }) language: string;
}

@ArgsType()
export class MailTemplateVersionsArgs extends MailTemplateArgs {
  @Field(() => Int, { defaultValue: 20 }) first: number = 20;
  @Field(() => String, { nullable: true }) after?: string | null;

  static check(args: MailTemplateVersionsArgs): void {
    checkFirst(args.first);
  }
}

@ArgsType()
export class MailDraftArgs extends MailTemplateArgs {
  @Field(() => MailTemplateWordsInput, { nullable: true, description: 'null: the words that hold' }) words?: MailTemplateWordsInput | null;
}

@ArgsType()
export class ChangeMailTemplateArgs extends MailTemplateArgs {
  @Field(() => Int, { description: 'The version that was looked at' }) version: number;
  @Field(() => MailTemplateWordsInput) words: MailTemplateWordsInput;
  @Field() reason: string;
}

@ArgsType()
export class RestoreMailTemplateArgs extends MailTemplateArgs {
  @Field(() => Int, { description: 'The version that was looked at' }) version: number;
  @Field(() => Int, { description: 'The version to take up again; 0: the words built in' }) to: number;
  @Field() reason: string;
}
