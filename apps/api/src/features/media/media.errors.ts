import { defineErrors } from '../../platform/errors/domain-error.js';

export const MEDIA_ERRORS = defineErrors({
  'media.file_missing': { status: 400, message: 'Send one picture as multipart/form-data in the field "file".' },
  'media.too_large': { status: 413, message: 'A picture may have 8 MB.' },
  'media.type_unsupported': { status: 415, message: 'Pictures are JPEG, PNG, WebP, AVIF or GIF.' },
  'media.too_many_pixels': { status: 422, message: 'A picture may have 40 megapixels.' },
  'media.unreadable': { status: 422, message: 'This picture is damaged and cannot be read.' },
  'media.quota_exceeded': { status: 429, message: 'That is enough pictures for a day. Try again tomorrow.', level: 'info' },
  'media.busy': { status: 503, message: 'Many pictures are being uploaded just now. Try again in a moment.', level: 'warn' },
  'media.picture_not_found': { status: 404, message: 'This picture is not there (any more).' },
});
