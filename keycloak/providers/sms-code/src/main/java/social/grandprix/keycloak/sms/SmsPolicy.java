package social.grandprix.keycloak.sms;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.models.RealmModel;

/** What the realm allows: attributes that stand in git with the rest of it. A realm that names no country sends nothing. */
record SmsPolicy(Set<String> countries, int perDay) {
    static SmsPolicy of(RealmModel realm) {
        String countries = realm.getAttribute("gps.sms.countries");
        Integer perDay = realm.getAttribute("gps.sms.perDay", 0);
        return new SmsPolicy(
            countries == null ? Set.of() : Arrays.stream(countries.split(",")).map(String::trim).filter(name -> !name.isEmpty()).collect(Collectors.toSet()),
            perDay
        );
    }
}
