import { createUnionType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection } from '../../platform/graphql/connection.js';
import { NotAllowed, Refusal } from '../../platform/graphql/refusal.js';
import { TextRefused } from '../../platform/text/index.js';

export enum MailTemplatePart {
  subject = 'subject',
  body = 'body',
  button = 'button',
  footer = 'footer',
}
registerEnumType(MailTemplatePart, { name: 'MailTemplatePart' });

export enum MailTemplateProblemKind {
  UNKNOWN = 'UNKNOWN',
  MISSING = 'MISSING',
  MALFORMED = 'MALFORMED',
}
registerEnumType(MailTemplateProblemKind, {
  name: 'MailTemplateProblemKind',
  description: 'UNKNOWN: nobody fills this variable. MISSING: the mail cannot do without it. MALFORMED: braces that are no variable',
});

@ObjectType()
export class MailTemplateVariable {
  @Field({ description: 'Written as {{name}}' }) name: string;
  @Field() sample: string;
  @Field() required: boolean;
  @Field({ description: 'Not always known; the line is left out then' }) optional: boolean;
}

@ObjectType({ description: 'Plain words with {{variables}}' })
export class MailTemplateWords {
  @Field() subject: string;
  @Field() body: string;
  @Field() button: string;
  @Field() footer: string;
}

@ObjectType()
export class MailTemplateAbilities {
  @Field() edit: boolean;
}

@ObjectType()
export class MailTemplateLanguage {
  @Field() language: string;
  @Field(() => Int, { description: '0: never changed' }) version: number;
  @Field({ description: 'Other words than those built in hold' }) changed: boolean;
  @Field(() => Date, { nullable: true }) changedAt: Date | null;
  @Field(() => String, { nullable: true }) changedByName: string | null;
}

@ObjectType({ description: 'A mail that the product sends' })
export class MailTemplateSummary {
  @Field() key: string;
  @Field(() => [MailTemplateLanguage]) languages: MailTemplateLanguage[];
  @Field(() => MailTemplateAbilities) viewerCan: MailTemplateAbilities;
}

@ObjectType({ description: 'A mail in one language' })
export class MailTemplateText extends MailTemplateLanguage {
  @Field() key: string;
  @Field(() => [MailTemplateVariable]) variables: MailTemplateVariable[];
  @Field(() => MailTemplateWords, { description: 'Those that are sent' }) words: MailTemplateWords;
  @Field(() => MailTemplateWords) builtIn: MailTemplateWords;
  @Field(() => MailTemplateAbilities) viewerCan: MailTemplateAbilities;
}

@ObjectType()
export class MailTemplateVersion {
  @Field(() => Int) version: number;
  @Field(() => MailTemplateWords, { nullable: true, description: 'null: back to the words built in' }) words: MailTemplateWords | null;
  @Field(() => Int, { nullable: true, description: 'The earlier version that was taken up again' }) restoredFrom: number | null;
  @Field() byName: string;
  @Field() reason: string;
  @Field() at: Date;
}

export const MailTemplateVersionConnection = Connection(MailTemplateVersion, 'MailTemplateVersion');

@ObjectType()
export class MailTemplateProblem {
  @Field(() => MailTemplatePart) part: MailTemplatePart;
  @Field(() => MailTemplateProblemKind) problem: MailTemplateProblemKind;
  @Field({ description: 'Empty for braces that are none' }) variable: string;
}

@ObjectType({ description: 'As it would be sent, with sample values' })
export class MailPreview {
  @Field() subject: string;
  @Field() text: string;
  @Field({ description: 'A whole document that allows itself no scripts and loads nothing' }) html: string;
  @Field(() => [MailTemplateProblem]) problems: MailTemplateProblem[];
}

@ObjectType({ implements: () => Refusal, description: 'mail_template.words_invalid' })
export class MailWordsRefused extends Refusal {
  @Field(() => [MailTemplateProblem]) problems: MailTemplateProblem[];

  constructor(problems: readonly MailTemplateProblem[]) {
    super('mail_template.words_invalid');
    this.problems = [...problems];
  }
}

@ObjectType({ implements: () => Refusal, description: 'mail_template.changed_meanwhile' })
export class MailTemplateChangedMeanwhile extends Refusal {
  @Field(() => MailTemplateText, { description: 'What it is now' }) current: MailTemplateText;

  constructor(current: MailTemplateText) {
    super('mail_template.changed_meanwhile');
    this.current = current;
  }
}

const REFUSALS = [MailWordsRefused, MailTemplateChangedMeanwhile, TextRefused, NotAllowed] as const;

export const MailTemplateResult = createUnionType({
  name: 'MailTemplateResult',
  types: () => [MailTemplateText, ...REFUSALS] as const,
  resolveType: (value: object) => REFUSALS.find((type) => value instanceof type) ?? MailTemplateText,
});
export type MailTemplateOutcome = MailTemplateText | InstanceType<(typeof REFUSALS)[number]>;

@ObjectType()
export class TestMailSent {
  @Field({ description: 'Where it went' }) to: string;
  constructor(to: string) {
    this.to = to;
  }
}

const TEST_REFUSALS = [MailWordsRefused, TextRefused, NotAllowed] as const;
export const TestMailResult = createUnionType({
  name: 'TestMailResult',
  types: () => [TestMailSent, ...TEST_REFUSALS] as const,
  resolveType: (value: object) => TEST_REFUSALS.find((type) => value instanceof type) ?? TestMailSent,
});
export type TestMailOutcome = TestMailSent | InstanceType<(typeof TEST_REFUSALS)[number]>;
