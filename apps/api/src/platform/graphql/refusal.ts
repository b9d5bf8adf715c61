import { Field, InterfaceType, ObjectType } from '@nestjs/graphql';
import { messageOf } from '../errors/domain-error.js';

/** An outcome that a client must handle, as a type of the schema. `code` is in the error catalogue. */
@InterfaceType({ resolveType: (value: Refusal) => value.constructor })
export abstract class Refusal {
  @Field() code: string;
  @Field() message: string;

  constructor(code: string) {
    this.code = code;
    this.message = messageOf(code);
  }
}

/** The caller may not do this just now, e.g. account.suspended, follow.self, post.not_found. */
@ObjectType({ implements: () => Refusal })
export class NotAllowed extends Refusal {}
