/** Files that nothing shows any more. */
export interface PicturesDiscarded {
  readonly keys: readonly string[];
}

export const PICTURES_DISCARDED = 'pictures.discarded';
