package social.grandprix.keycloak.sms;

import org.keycloak.credential.CredentialProvider;
import org.keycloak.credential.CredentialProviderFactory;
import org.keycloak.models.KeycloakSession;

public final class SmsCredentialProviderFactory implements CredentialProviderFactory<SmsCredentialProvider> {
    static final String ID = "gps-sms";

    @Override
    public CredentialProvider<?> create(KeycloakSession session) {
        return new SmsCredentialProvider(session);
    }

    @Override
    public String getId() {
        return ID;
    }
}
