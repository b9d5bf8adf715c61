package social.grandprix.keycloak.addressguard;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Networks that somebody may come from. An entry that cannot be read allows nothing, it never allows everything. */
record AllowList(List<Network> networks) {
    private static final Logger LOG = Logger.getLogger(AllowList.class);

    /** Nothing written means nothing limited. */
    static Optional<AllowList> parse(String text, String where) {
        List<String> entries = text == null ? List.of() : Arrays.stream(text.split("[\\s,]+")).filter(entry -> !entry.isEmpty()).toList();
        if (entries.isEmpty()) return Optional.empty();
        return Optional.of(new AllowList(entries.stream().flatMap(entry -> network(entry, where)).toList()));
    }

    boolean allows(Address address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    private static Stream<Network> network(String entry, String where) {
        Optional<Network> network = Network.parse(entry);
        if (network.isEmpty()) LOG.errorf("%s: an entry is no network and allows nobody", where);
        return network.stream();
    }
}
