/** The pictures of the post `postId` in their order, as an array; read by `toMedia`. */
export const mediaJson = (postId: string): string => `(
  SELECT json_agg(json_build_object('id', m.id, 'key', m.storage_key, 'width', m.width, 'height', m.height, 'altText', pm.alt_text, 'colour', m.colour) ORDER BY pm.position)
  FROM post_media pm JOIN media m ON m.id = pm.media_id WHERE pm.post_id = ${postId})`;
