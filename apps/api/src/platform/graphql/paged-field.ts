import type { Type } from '@nestjs/common';
import { Args, Field, Int } from '@nestjs/graphql';

/**
 * A field with `first` and `after` whose value is a plain property: the statement of the root field reads the arguments
 * ahead and builds the page, so that no resolver runs for each node.
 */
export function PagedField(connection: () => Type<unknown>, first: number, description?: string): PropertyDecorator {
  return (prototype, name) => {
    Field(connection, description === undefined ? {} : { description })(prototype, name);
    Args('first', { type: () => Int, defaultValue: first })(prototype, name, 0);
    Args('after', { type: () => String, nullable: true })(prototype, name, 1);
  };
}
