package social.grandprix.keycloak.addressguard;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** From where the holders of which role may come: {@code administrator=192.0.2.0/24 2001:db8::/32; moderator=198.51.100.7}. */
final class RoleLists {
    private RoleLists() {}

    static Map<String, AllowList> parse(String text) {
        Map<String, AllowList> lists = new LinkedHashMap<>();
        if (text == null) return lists;
        Arrays.stream(text.split("[;\\n]")).map(String::trim).filter(line -> !line.isEmpty()).forEach(line -> {
            int at = line.indexOf('=');
            String role = at < 0 ? line : line.substring(0, at).trim();
            Optional<AllowList> list = at < 0 ? Optional.empty() : AllowList.parse(line.substring(at + 1), "address list of role " + role);
            list.ifPresent(found -> lists.put(role, found));
        });
        return lists;
    }
}
