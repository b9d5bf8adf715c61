package social.grandprix.keycloak.enrolment;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** How somebody signed in, in the words of RFC 8176, and in words of ours where it has none: `email`, and `fed` for another provider. */
final class SignInMethods {
    private static final String MANY = "mfa";
    private static final String PASSKEY = "pop";
    private static final String OTHER_PROVIDER = "fed";
    private static final Map<String, String> METHODS = Map.of(
        "password", "pwd", "otp", "otp", "recovery-authn-codes", "otp", "webauthn", "hwk", "webauthn-passwordless", PASSKEY, "gps-sms", "sms", "gps-magic-link", "email"
    );
    /** What somebody has, beside what they know or somebody else says of them. */
    private static final Set<String> SECOND = Set.of("otp", "hwk", "sms");

    private SignInMethods() {
    }

    /** A step-up adds to what the session was begun with. What another provider asked for is its own affair, so it counts as one method. */
    static List<String> of(Collection<String> before, boolean byOtherProvider, Collection<String> credentials) {
        Set<String> methods = new LinkedHashSet<>(before);
        if (byOtherProvider) methods.add(OTHER_PROVIDER);
        credentials.stream().map(METHODS::get).filter(Objects::nonNull).forEach(methods::add);
        // A passkey asks for the person as well as for the device, so it is two factors by itself.
        boolean twoFactors = methods.size() > 1 && methods.stream().anyMatch(SECOND::contains);
        if (twoFactors || methods.contains(PASSKEY)) methods.add(MANY);
        return List.copyOf(methods);
    }
}
