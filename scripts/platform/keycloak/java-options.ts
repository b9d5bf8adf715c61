/** The second, slower compiler of Java only pays in a process that lives for hours: without it a start takes half the processor time. */
export const SHORT_LIVED = '-XX:TieredStopAtLevel=1';

/** A person who tries the product wants a quick start; elsewhere the server runs for weeks and is to be as fast as it can. */
export const javaOptions = (profile: 'local' | 'production'): string => (profile === 'local' ? SHORT_LIVED : '');
