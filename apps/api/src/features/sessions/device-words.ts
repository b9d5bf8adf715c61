/** What stands in the mails for a device; the other words are in their templates. */
interface DeviceWords {
  readonly device: string;
  readonly unknownDevice: string;
}

export const DEVICE_WORDS = {
  en: { device: '{browser} on {system}', unknownDevice: 'An unknown device' },
  de: { device: '{browser} auf {system}', unknownDevice: 'Ein unbekanntes Gerät' },
  es: { device: '{browser} en {system}', unknownDevice: 'Un dispositivo desconocido' },
  it: { device: '{browser} su {system}', unknownDevice: 'Un dispositivo sconosciuto' },
  pt: { device: '{browser} em {system}', unknownDevice: 'Um dispositivo desconhecido' },
} as const satisfies Readonly<Record<string, DeviceWords>>;
