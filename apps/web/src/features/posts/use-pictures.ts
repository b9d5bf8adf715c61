'use client';

import { useState } from 'react';
import { ApiError } from '@/platform/api/api-error';
import { errorKeyOf } from '@/platform/api/error-key';
import { uploadPicture } from '@/features/media/upload-picture';
import { PICTURE_LIMIT } from './graphemes';

export interface Picture {
  readonly key: string;
  readonly preview: string;
  readonly altText: string;
  /** Known once it has arrived. */
  readonly id: string | null;
  readonly problem: ReturnType<typeof errorKeyOf> | null;
}

/** Pictures of a post being written: sent at once, described meanwhile. */
export function usePictures() {
  const [pictures, setPictures] = useState<readonly Picture[]>([]);
  const edit = (key: string, change: Partial<Picture>) =>
    setPictures((all) => all.map((picture) => (picture.key === key ? { ...picture, ...change } : picture)));

  function add(files: readonly File[]): boolean {
    const room = PICTURE_LIMIT - pictures.length;
    const taken = files.slice(0, room).map((file) => ({ file, key: crypto.randomUUID(), preview: URL.createObjectURL(file) }));
    setPictures((all) => [...all, ...taken.map(({ key, preview }) => ({ key, preview, altText: '', id: null, problem: null }))]);
    for (const { file, key } of taken) {
      uploadPicture('/api/media', file).then(
        (media) => edit(key, media.id ? { id: media.id } : { problem: errorKeyOf(new ApiError('media.failed', '')) }),
        (error: unknown) => edit(key, { problem: errorKeyOf(error) }),
      );
    }
    return files.length <= room;
  }

  function remove(key: string): void {
    setPictures((all) => all.filter((picture) => picture.key !== key || (URL.revokeObjectURL(picture.preview), false)));
  }

  return { pictures, add, remove, describe: (key: string, altText: string) => edit(key, { altText }), clear: () => setPictures([]) };
}
