package social.grandprix.keycloak.codes;

import java.util.Arrays;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;

/** Who must not sign in with a code or a link that somebody else's network carries. */
public final class StaffRoles {
    public static final String ATTRIBUTE = "gps.staff.roles";

    private StaffRoles() {
    }

    /** A realm that does not say who its staff are counts everybody as staff. */
    public static boolean includes(RealmModel realm, UserModel user) {
        String named = realm.getAttribute(ATTRIBUTE);
        if (named == null || named.isBlank()) return true;
        return Arrays.stream(named.split(",")).map(String::trim).anyMatch(name -> holds(realm, user, name));
    }

    private static boolean holds(RealmModel realm, UserModel user, String name) {
        RoleModel role = realm.getRole(name);
        return role != null && user.hasRole(role);
    }
}
