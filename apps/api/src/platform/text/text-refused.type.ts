import { Field, Int, ObjectType } from '@nestjs/graphql';
import { defineErrors } from '../errors/domain-error.js';
import { Refusal } from '../graphql/refusal.js';

export const TEXT_ERRORS = defineErrors({
  'text.empty': { status: 400, message: 'Write something first.' },
  'text.too_long': { status: 400, message: 'The text is too long.' },
});

@ObjectType({ implements: () => Refusal, description: 'text.empty or text.too_long; `limit` in characters as a reader counts them.' })
export class TextRefused extends Refusal {
  @Field(() => Int) limit: number;

  constructor(refusal: { code: keyof typeof TEXT_ERRORS; limit: number }) {
    super(refusal.code);
    this.limit = refusal.limit;
  }
}
