package social.grandprix.keycloak.linking;

import java.util.List;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.FederatedIdentityModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** An account somebody registered with an address that was not theirs, or that they never came back to. */
final class UnclaimedAccount {
    private UnclaimedAccount() {
    }

    /** Every way into it is taken out; answers how many credentials there were. */
    static long empty(KeycloakSession session, RealmModel realm, UserModel user) {
        List<CredentialModel> credentials = user.credentialManager().getStoredCredentialsStream().toList();
        credentials.forEach(credential -> user.credentialManager().removeStoredCredentialById(credential.getId()));
        List<FederatedIdentityModel> links = session.users().getFederatedIdentitiesStream(realm, user).toList();
        links.forEach(link -> session.users().removeFederatedIdentity(realm, user, link.getIdentityProvider()));
        user.getRequiredActionsStream().toList().forEach(user::removeRequiredAction);
        session.sessions().removeUserSessions(realm, user);
        return credentials.size();
    }
}
