/** `before` is where the list of months begins, if it is not the newest: the figures of older months come with it. */
export function monthPath(month: string, before: string | undefined, after?: string): string {
  const query = new URLSearchParams({ ...(before === undefined ? {} : { before }), month, ...(after === undefined ? {} : { after }) });
  return `/transparency?${query.toString()}`;
}
