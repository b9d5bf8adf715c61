package social.grandprix.keycloak.addressguard;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every address that a request may really come from. Keycloak takes the first entry of X-Forwarded-For from a proxy it trusts, and a proxy
 * that appends leaves that entry to the client; the entry our own proxy wrote is counted from the end. All of them have to be allowed.
 */
record ClaimedAddresses(List<Optional<Address>> all) {
    private static final Pattern WITH_PORT = Pattern.compile("\\[([^\\]]*)](?::\\d{1,5})?|([^:]*):\\d{1,5}");

    /** @param hops how many proxies of ours add to the header, one after the other */
    static ClaimedAddresses of(String remote, List<String> forwardedFor, int hops) {
        List<String> chain = forwardedFor.stream().flatMap(header -> Arrays.stream(header.split(",", -1))).map(String::trim).toList();
        Stream<String> written = chain.isEmpty() ? Stream.empty() : Stream.of(chain.get(Math.max(0, chain.size() - hops)));
        return new ClaimedAddresses(Stream.concat(Stream.of(remote), written).map(ClaimedAddresses::read).toList());
    }

    boolean allWithin(AllowList list) {
        return all.stream().allMatch(address -> address.isPresent() && list.allows(address.get()));
    }

    private static Optional<Address> read(String text) {
        Matcher form = WITH_PORT.matcher(text == null ? "" : text);
        if (!form.matches()) return Address.parse(text);
        return Address.parse(form.group(1) != null ? form.group(1) : form.group(2));
    }
}
