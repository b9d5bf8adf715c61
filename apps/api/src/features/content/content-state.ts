import { registerEnumType } from '@nestjs/graphql';

export enum ContentState {
  VISIBLE = 'VISIBLE',
  DELETED = 'DELETED',
  REMOVED = 'REMOVED',
  HELD = 'HELD',
}

registerEnumType(ContentState, {
  name: 'ContentState',
  description:
    'What is deleted (by its author), removed (by a moderator) or held (until a person has looked) answers without body and author where a thread must keep its shape. What is held its author reads as ever.',
});
