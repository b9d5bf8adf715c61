import { type ActWords, actName, keycloakAct } from '@/features/audit/act-name';
import { translations } from '@/platform/i18n/translations';

/** Words for what the record names by codes; a code that is newer than this page stays as it is. */
export async function recordWords() {
  const [kind, status, record, acts] = await Promise.all([
    translations('kind'),
    translations('status'),
    translations('record'),
    translations('acts'),
  ]);
  return {
    /** Of Keycloak's events. */
    act: (type: string): string => {
      const code = keycloakAct(type);
      const name = actName(acts as unknown as ActWords, code);
      return name === code ? type : name;
    },
    caseKind: (code: string): string => {
      const key = code.toUpperCase() as 'POST';
      return kind.has(key) ? kind(key) : code;
    },
    caseStatus: (code: string): string => {
      const key = code.toUpperCase() as 'OPEN';
      return status.has(key) ? status(key) : code;
    },
    notice: (code: string): string => {
      const key = `notice.${code}` as 'notice.WARNED';
      return record.has(key) ? record(key) : code;
    },
    exported: (code: string): string => {
      const key = `export.${code}` as 'export.READY';
      return record.has(key) ? record(key) : code;
    },
  };
}
