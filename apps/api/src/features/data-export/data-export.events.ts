/** Somebody wants a copy of what is kept about them. */
export interface DataExportAsked {
  readonly exportId: string;
  readonly userId: string;
}

/** It can be fetched; `userId` is told. */
export type DataExportReady = DataExportAsked;

export const DATA_EXPORT_ASKED = 'data_export.asked';
export const DATA_EXPORT_READY = 'data_export.ready';
