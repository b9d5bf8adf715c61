package social.grandprix.keycloak.resetlink;

import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.actiontoken.resetcred.ResetCredentialsActionToken;
import org.keycloak.authentication.authenticators.resetcred.ResetCredentialEmail;
import org.keycloak.common.util.Time;
import org.keycloak.credential.CredentialModel;
import org.keycloak.events.Errors;
import org.keycloak.models.DefaultActionTokenKey;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.SingleUseObjectProvider;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.services.messages.Messages;

/** Keycloak's mail for a forgotten password, whose link opens nothing once the password has changed since the mail was sent. */
public final class ResetMail extends ResetCredentialEmail {
    private static final String KEPT = "gps-reset-mail:";
    private static final String AT = "at";

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        UserModel user = context.getUser();
        boolean fromLink = context.getAuthenticationSession().getAuthNote(DefaultActionTokenKey.ACTION_TOKEN_USER_ID) != null;
        if (user != null && fromLink && changedSince(user, sentAt(context, user))) {
            context.getEvent().user(user).error(Errors.EXPIRED_CODE);
            // No failure: five old links must not block the person as guesses would.
            context.forceChallenge(
                context.form().setError(Messages.EXPIRED_ACTION_TOKEN_NO_SESSION).createErrorPage(Response.Status.BAD_REQUEST));
            return;
        }
        if (user != null && !fromLink) keepMoment(context, user);
        super.authenticate(context);
    }

    private static void keepMoment(AuthenticationFlowContext context, UserModel user) {
        store(context).put(KEPT + user.getId(), lifespan(context.getRealm()), Map.of(AT, Long.toString(Time.currentTimeMillis())));
    }

    /** Milliseconds since 1970. A restart forgets the moment: then it is the earliest that a link which still holds can have. */
    private static long sentAt(AuthenticationFlowContext context, UserModel user) {
        return Optional.ofNullable(store(context).get(KEPT + user.getId()))
            .map(kept -> Long.parseLong(kept.get(AT)))
            .orElseGet(() -> Time.currentTimeMillis() - 1000L * lifespan(context.getRealm()));
    }

    private static boolean changedSince(UserModel user, long moment) {
        return user.credentialManager()
            .getStoredCredentialsByTypeStream(PasswordCredentialModel.TYPE)
            .map(CredentialModel::getCreatedDate)
            .anyMatch(created -> created != null && created > moment);
    }

    private static int lifespan(RealmModel realm) {
        return realm.getActionTokenGeneratedByUserLifespan(ResetCredentialsActionToken.TOKEN_TYPE);
    }

    private static SingleUseObjectProvider store(AuthenticationFlowContext context) {
        return context.getSession().singleUseObjects();
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return this;
    }

    @Override
    public String getId() {
        return "gps-reset-mail";
    }

    @Override
    public String getDisplayType() {
        return "Send a mail to set a new password";
    }

    @Override
    public String getHelpText() {
        return "As Keycloak's own, and its link opens nothing once the password was changed.";
    }
}
