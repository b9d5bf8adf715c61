package social.grandprix.keycloak.linking;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.broker.IdpReviewProfileAuthenticator;
import org.keycloak.authentication.authenticators.broker.util.SerializedBrokeredIdentityContext;
import org.keycloak.broker.provider.BrokeredIdentityContext;

/** Keycloak's own page for newcomers, with a name in it that is free and within the rules, where Keycloak would put the address. */
final class ChooseName extends IdpReviewProfileAuthenticator {
    @Override
    protected void authenticateImpl(AuthenticationFlowContext context, SerializedBrokeredIdentityContext serialized, BrokeredIdentityContext brokered) {
        // For this page only: what the other provider said stays what is kept.
        serialized.setUsername(
            NameSuggestion.from(
                name -> context.getSession().users().getUserByUsername(context.getRealm(), name) == null,
                serialized.getUsername(),
                serialized.getEmail(),
                serialized.getFirstName()
            )
        );
        super.authenticateImpl(context, serialized, brokered);
    }
}
