package social.grandprix.keycloak.addressguard;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses with a common beginning: {@code 192.0.2.0/24}, {@code 2001:db8::/32}, or one address. */
record Network(Address start, int length) {
    private static final Pattern FORM = Pattern.compile("([^/\\s]+)(?:/(\\d{1,3}))?");

    static Optional<Network> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) return Optional.empty();
        return Address.parse(form.group(1)).flatMap(start -> {
            int length = form.group(2) == null ? start.bits() : Integer.parseInt(form.group(2));
            return length > start.bits() ? Optional.empty() : Optional.of(new Network(start, length));
        });
    }

    boolean contains(Address address) {
        return start.sharesPrefix(address, length);
    }
}
