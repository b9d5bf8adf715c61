package social.grandprix.keycloak.accountlock;

import java.time.Instant;
import org.keycloak.OAuthErrorException;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.representations.idm.ClientPolicyExecutorConfigurationRepresentation;
import org.keycloak.services.clientpolicy.ClientPolicyContext;
import org.keycloak.services.clientpolicy.ClientPolicyException;
import org.keycloak.services.clientpolicy.context.ClientPolicyClientSessionContext;
import org.keycloak.services.clientpolicy.executor.ClientPolicyExecutorProvider;

/** Gives no token for a locked account, whatever session is left or was half-way made when the lock came. */
final class AccountLockExecutor implements ClientPolicyExecutorProvider<ClientPolicyExecutorConfigurationRepresentation> {
    @Override
    public String getProviderId() {
        return AccountLockExecutorFactory.ID;
    }

    @Override
    public void executeOnEvent(ClientPolicyContext context) throws ClientPolicyException {
        boolean concerned = switch (context.getEvent()) {
            case TOKEN_RESPONSE, TOKEN_REFRESH_RESPONSE, RESOURCE_OWNER_PASSWORD_CREDENTIALS_RESPONSE -> true;
            default -> false;
        };
        if (!concerned || !(context instanceof ClientPolicyClientSessionContext ofSession)) return;
        AuthenticatedClientSessionModel session = ofSession.getClientSession();
        if (session != null && AccountLock.of(session.getUserSession().getUser(), Instant.now()).isPresent())
            throw new ClientPolicyException(OAuthErrorException.INVALID_GRANT, "account locked");
    }
}
