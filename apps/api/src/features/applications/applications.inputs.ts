import { Field, ID, InputType } from '@nestjs/graphql';
import { type ApplicationKind, ApplicationKindEnum } from './application.enums.js';

@InputType({ isAbstract: true })
abstract class ApplicationInput {
  @Field({ description: 'At most 50 characters; people see it when they are asked' }) name: string;
  @Field(() => String, { description: 'At most 500 characters', nullable: true }) description?: string | null;
  @Field(() => String, { nullable: true, description: 'A whole https address; shown, never fetched' }) homePage?: string | null;
  @Field(() => [String], { description: 'At most 10, compared as a whole' }) redirectUris: string[];
  @Field(() => String, { nullable: true, description: 'Where it is told that a session ended (Back-Channel Logout); https, and public' })
  logoutUrl?: string | null;
  @Field(() => [String]) scopes: string[];
  @Field(() => Boolean, { nullable: true, description: 'Whether it may ask people to act while they are away' }) offline?: boolean | null;
}

@InputType()
export class RegisterApplicationInput extends ApplicationInput {
  @Field(() => ApplicationKindEnum) kind: ApplicationKind;
}

@InputType({ description: 'All of it is replaced; the kind stays' })
export class UpdateApplicationInput extends ApplicationInput {
  @Field(() => ID) id: string;
}
