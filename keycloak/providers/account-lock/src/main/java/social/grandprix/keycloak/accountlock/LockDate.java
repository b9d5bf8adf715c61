package social.grandprix.keycloak.accountlock;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** The end of a lock in the reader's words. Keycloak does not know where the reader is, so the time zone is named. */
final class LockDate {
    private LockDate() {}

    static String in(Locale locale, Instant until) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(locale).withZone(ZoneOffset.UTC).format(until) + " UTC";
    }
}
