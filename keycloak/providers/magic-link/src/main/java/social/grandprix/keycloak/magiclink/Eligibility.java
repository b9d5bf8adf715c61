package social.grandprix.keycloak.magiclink;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.BruteForceProtector;
import social.grandprix.keycloak.codes.StaffRoles;

/** Who may sign in by mail; asked when the mail is sent and again when it is used. */
final class Eligibility {
    private Eligibility() {
    }

    /** An address that nobody confirmed may belong to somebody else than the one who typed it at registration. */
    static boolean may(KeycloakSession session, RealmModel realm, UserModel user) {
        return user != null
            && user.isEnabled()
            && user.getServiceAccountClientLink() == null
            && user.getEmail() != null
            && user.isEmailVerified()
            && !StaffRoles.includes(realm, user)
            && !locked(session, realm, user);
    }

    private static boolean locked(KeycloakSession session, RealmModel realm, UserModel user) {
        if (!realm.isBruteForceProtected()) return false;
        BruteForceProtector protector = session.getProvider(BruteForceProtector.class);
        return protector.isTemporarilyDisabled(session, realm, user) || protector.isPermanentlyLockedOut(session, realm, user);
    }
}
