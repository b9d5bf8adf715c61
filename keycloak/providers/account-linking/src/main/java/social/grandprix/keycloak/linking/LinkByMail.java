package social.grandprix.keycloak.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.broker.IdpEmailVerificationAuthenticator;
import org.keycloak.authentication.authenticators.broker.util.SerializedBrokeredIdentityContext;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Keycloak's own step that proves the mailbox of the account that is here, with two rules more. Somebody whose provider does not vouch
 * for the address cannot make it send a mail at all: a click on it by the owner of the mailbox would let a stranger in. And an account
 * whose address nobody ever proved loses what was set up in it before: whoever registered it with another's address would keep a key.
 */
final class LinkByMail extends IdpEmailVerificationAuthenticator {
    private static final String UNCLAIMED = "gps-unclaimed-account";
    private static final List<String> FORM_NOTES = List.of("UPDATE_PROFILE_USERNAME_CHANGED", "UPDATE_PROFILE_EMAIL_CHANGED");

    @Override
    protected void authenticateImpl(AuthenticationFlowContext context, SerializedBrokeredIdentityContext serialized, BrokeredIdentityContext brokered) {
        UserModel existing = getExistingUser(context.getSession(), context.getRealm(), context.getAuthenticationSession());
        if (!VouchedAddress.covers(brokered, existing.getEmail())) {
            context.attempted();
            return;
        }
        // The link in the mail marks the address as proven, so what it was before is kept here.
        if (!existing.isEmailVerified()) context.getAuthenticationSession().setAuthNote(UNCLAIMED, existing.getId());
        ignoringForm(context.getAuthenticationSession(), () -> super.authenticateImpl(context, serialized, brokered));
        UserModel proven = context.getUser();
        if (proven != null && proven.isEmailVerified() && proven.getId().equals(context.getAuthenticationSession().getAuthNote(UNCLAIMED))) {
            long removed = UnclaimedAccount.empty(context.getSession(), context.getRealm(), proven);
            context.getEvent().detail("credentials_of_unclaimed_account_removed", String.valueOf(removed));
        }
    }

    /** Keycloak sends no mail once a name or address was typed on the form, because it finds the account by them. Here the signed address decides. */
    private static void ignoringForm(AuthenticationSessionModel session, Runnable step) {
        Map<String, String> before = new HashMap<>();
        FORM_NOTES.forEach(note -> before.put(note, session.getAuthNote(note)));
        FORM_NOTES.forEach(session::removeAuthNote);
        try {
            step.run();
        } finally {
            before.forEach((note, value) -> {
                if (value != null) session.setAuthNote(note, value);
            });
        }
    }
}
