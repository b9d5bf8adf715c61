package social.grandprix.keycloak.accountlock;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.keycloak.models.UserModel;

/** A lock that holds now. It is written on the user by staff alone; the user profile of the realm sees to that. */
record AccountLock(String reason, Optional<Instant> until) {
    static final String REASON = "lockReason";
    static final String UNTIL = "lockUntil";
    static final String BY = "lockedBy";
    static final String AT = "lockedAt";

    static Optional<AccountLock> of(UserModel user, Instant now) {
        return user == null ? Optional.empty() : of(user::getFirstAttribute, now);
    }

    /** Any of the four makes a lock: one that was written in part must hold, not vanish. */
    static Optional<AccountLock> of(UnaryOperator<String> attribute, Instant now) {
        boolean written = Stream.of(REASON, UNTIL, BY, AT).map(attribute).anyMatch(AccountLock::isText);
        if (!written) return Optional.empty();
        Optional<Instant> until = instant(attribute.apply(UNTIL));
        // It lifts by itself: nobody has to come and take it away.
        if (until.isPresent() && !until.get().isAfter(now)) return Optional.empty();
        return Optional.of(new AccountLock(Optional.ofNullable(attribute.apply(REASON)).orElse("").trim(), until));
    }

    /** A date that cannot be read does not lift a lock. */
    private static Optional<Instant> instant(String text) {
        try {
            return isText(text) ? Optional.of(Instant.parse(text.trim())) : Optional.empty();
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isText(String value) {
        return value != null && !value.isBlank();
    }
}
