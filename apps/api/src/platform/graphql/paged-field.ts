import type { Type } from '@nestjs/common';
import { Field, Int, TypeMetadataStorage } from '@nestjs/graphql';

interface PagedFieldOptions {
  /** Not everybody may read the list. */
  readonly nullable?: true;
  /** The list takes `search` as well. */
  readonly search?: true;
}

/**
 * A field with `first` and `after` whose value is a plain property: the statement of the root field reads the arguments
 * ahead and builds the page, so that no resolver runs for each node.
 */
export function PagedField(
  connection: () => Type<unknown>,
  first: number,
  description?: string,
  { nullable, search }: PagedFieldOptions = {},
): PropertyDecorator {
  return (prototype, name) => {
    Field(connection, { ...(description !== undefined && { description }), ...(nullable && { nullable }) })(prototype, name);
    if (search) argument(prototype, name, 'search', 2, () => String, { nullable: true });
    argument(prototype, name, 'after', 1, () => String, { nullable: true });
    argument(prototype, name, 'first', 0, () => Int, { defaultValue: first });
  };
}

/** What `@Args` would declare; Nest loads that decorator's metadata for resolvers only, not for the classes of types. */
function argument(
  prototype: object,
  field: string | symbol,
  name: string,
  index: number,
  typeFn: () => typeof Int | typeof String,
  options: object,
): void {
  TypeMetadataStorage.addMethodParamMetadata({
    kind: 'arg',
    name,
    index,
    target: prototype.constructor,
    methodName: String(field),
    typeFn,
    options,
  });
}
