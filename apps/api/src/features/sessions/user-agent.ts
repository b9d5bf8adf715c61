/** What a person recognises a device by. Null where the words of the program say nothing that is known. */
export interface DeviceFamily {
  readonly browser: string | null;
  readonly system: string | null;
}

/** In this order: most browsers also claim to be those further down. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bgps-cli\b/i, 'gps'],
  [/\b(GrandPrixSocial|okhttp|CFNetwork|Expo)\b/i, 'Grand Prix Social'],
  [/\bEdg(A|iOS)?\//, 'Edge'],
  [/\b(OPR|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bVivaldi\//, 'Vivaldi'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS|Chromium|HeadlessChrome)\//, 'Chrome'],
  [/\bVersion\/[\d.]+.*\bSafari\//, 'Safari'],
  [/\b(curl|Wget)\//i, 'curl'],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iOS'],
  [/\biPad\b/, 'iPadOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\b(Macintosh|Mac OS X|Darwin)\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

/** Longer ones are cut: no browser sends them, and patterns need not run over what somebody made up. */
const LONGEST = 512;

const first = (families: typeof BROWSERS, text: string): string | null => families.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** Families only, without versions: an update makes no new device, and nothing is kept that would tell people apart. */
export function deviceFamily(userAgent: string | null | undefined): DeviceFamily {
  const text = (userAgent ?? '').slice(0, LONGEST);
  return { browser: first(BROWSERS, text), system: first(SYSTEMS, text) };
}
