package social.grandprix.keycloak.magiclink;

import java.util.Locale;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import social.grandprix.keycloak.codes.OneTimeSecrets;
import social.grandprix.keycloak.codes.Slots;

/** How often mail may be asked for. What the asker can see is counted by what was typed, so it tells nothing of who exists. */
final class SendLimits {
    private static final int HOUR = 3600;
    private static final int BY_NAME = 5;
    private static final int BY_ADDRESS = 30;
    private static final int BY_ACCOUNT = 6;

    private SendLimits() {
    }

    static boolean take(AuthenticationFlowContext context, String name) {
        KeycloakSession session = context.getSession();
        String realm = context.getRealm().getId();
        String named = OneTimeSecrets.hash(realm, name.toLowerCase(Locale.ROOT));
        return Slots.take(session, "link-from:" + realm + ":" + context.getConnection().getRemoteAddr(), BY_ADDRESS, HOUR)
            && Slots.take(session, "link-name:" + named, BY_NAME, HOUR);
    }

    /** An account can be named in two ways; it is not written to twice as often for that. */
    static boolean takeForAccount(KeycloakSession session, UserModel user) {
        return Slots.take(session, "link-to:" + user.getId(), BY_ACCOUNT, HOUR);
    }
}
