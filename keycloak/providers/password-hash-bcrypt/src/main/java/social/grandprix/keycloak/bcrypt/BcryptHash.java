package social.grandprix.keycloak.bcrypt;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A hash as other systems stored it: {@code $2a$10$} and 53 characters of salt and digest. */
record BcryptHash(String text, int cost) {
    /** 2a, 2b and 2y differ in name only for passwords of today; 2x and the bare 2 come from broken implementations. */
    private static final Pattern FORM = Pattern.compile("\\$2[aby]\\$(\\d{2})\\$[./A-Za-z0-9]{53}");
    private static final int LOWEST_COST = 4;
    private static final int HIGHEST_COST = 31;

    static Optional<BcryptHash> parse(String text) {
        Matcher form = FORM.matcher(text == null ? "" : text);
        if (!form.matches()) return Optional.empty();
        int cost = Integer.parseInt(form.group(1));
        return cost < LOWEST_COST || cost > HIGHEST_COST ? Optional.empty() : Optional.of(new BcryptHash(text, cost));
    }

    /** Bytes after the 72nd never reached the digest where the password was set, so they do not count here either. */
    boolean matches(String password) {
        byte[] typed = password.getBytes(StandardCharsets.UTF_8);
        byte[] stored = text.getBytes(StandardCharsets.US_ASCII);
        BCrypt.Verifyer verifier = BCrypt.verifyer(null, LongPasswordStrategies.truncate(BCrypt.Version.VERSION_2B));
        return verifier.verify(typed, stored).verified;
    }
}
