/** Where the file of an export lies; no address of pictures leads there. */
export const exportKey = (id: string): string => `exports/${id}.zip`;
