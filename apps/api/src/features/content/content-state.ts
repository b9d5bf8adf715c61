import { registerEnumType } from '@nestjs/graphql';

export enum ContentState {
  VISIBLE = 'VISIBLE',
  DELETED = 'DELETED',
  REMOVED = 'REMOVED',
}

registerEnumType(ContentState, {
  name: 'ContentState',
  description:
    'What is deleted (by its author) or removed (by a moderator) answers without body and author where a thread must keep its shape.',
});
