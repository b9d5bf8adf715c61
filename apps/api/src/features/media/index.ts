export { PICTURES_DISCARDED, type PicturesDiscarded } from './media.events.js';
export { type MediaRow, toMedia } from './media.mapper.js';
export { mediaJson } from './media.sql.js';
export { Media } from './media.type.js';
export { MediaModule } from './media.module.js';
export { MediaUrls } from './media-urls.js';
export { uploadedFile } from './uploaded-file.js';
export { UploadsService } from './uploads.service.js';
