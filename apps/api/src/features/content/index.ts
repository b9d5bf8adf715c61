import './content.errors.js';

export { toAuthor, type AuthorRow } from './author.mapper.js';
export { Author } from './author.type.js';
export { ContentState } from './content-state.js';
export { isAuthor, viewerCan, withinEditWindow, type AuthoredContent } from './content.policy.js';
export { authorJson, FIRST_ID, isReadable, isVisible, LAST_ID } from './content.sql.js';
export { Deleted, DeleteResult } from './deleted.type.js';
export { checkHandle } from './handle.policy.js';
export { handleOrNull, uuidOrNull } from './identifiers.js';
export { ViewerCan } from './viewer-can.type.js';
