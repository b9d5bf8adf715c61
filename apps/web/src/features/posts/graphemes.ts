const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Characters as a reader counts them: a family emoji is one. */
export function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}

/** As the API has it. */
export const POST_LIMIT = 1000;
export const PICTURE_LIMIT = 4;
export const TOPIC_LIMIT = 5;
