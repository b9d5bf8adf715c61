package social.grandprix.keycloak.sms;

import java.util.Optional;
import org.keycloak.credential.CredentialInput;
import org.keycloak.credential.CredentialInputValidator;
import org.keycloak.credential.CredentialModel;
import org.keycloak.credential.CredentialProvider;
import org.keycloak.credential.CredentialTypeMetadata;
import org.keycloak.credential.CredentialTypeMetadataContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

public final class SmsCredentialProvider implements CredentialProvider<SmsCredential>, CredentialInputValidator {
    private final KeycloakSession session;

    SmsCredentialProvider(KeycloakSession session) {
        this.session = session;
    }

    static Optional<SmsCredential> of(UserModel user) {
        return user.credentialManager().getStoredCredentialsByTypeStream(SmsCredential.TYPE).findFirst().map(SmsCredential::of);
    }

    @Override
    public String getType() {
        return SmsCredential.TYPE;
    }

    /** One number for one account: a newly confirmed one takes the place of the old. */
    @Override
    public CredentialModel createCredential(RealmModel realm, UserModel user, SmsCredential credential) {
        user.credentialManager().getStoredCredentialsByTypeStream(SmsCredential.TYPE).toList()
            .forEach(old -> user.credentialManager().removeStoredCredentialById(old.getId()));
        return user.credentialManager().createStoredCredential(credential);
    }

    @Override
    public boolean deleteCredential(RealmModel realm, UserModel user, String credentialId) {
        return user.credentialManager().removeStoredCredentialById(credentialId);
    }

    @Override
    public SmsCredential getCredentialFromModel(CredentialModel model) {
        return SmsCredential.of(model);
    }

    @Override
    public CredentialTypeMetadata getCredentialTypeMetadata(CredentialTypeMetadataContext context) {
        return CredentialTypeMetadata.builder()
            .type(SmsCredential.TYPE)
            .category(CredentialTypeMetadata.Category.TWO_FACTOR)
            .displayName("gps-sms-display-name")
            .helpText("gps-sms-help-text")
            .createAction(SmsSetupFactory.ID)
            .removeable(true)
            .build(session);
    }

    @Override
    public boolean supportsCredentialType(String type) {
        return SmsCredential.TYPE.equals(type);
    }

    @Override
    public boolean isConfiguredFor(RealmModel realm, UserModel user, String type) {
        return supportsCredentialType(type) && of(user).isPresent();
    }

    /** A code belongs to one sign-in, which the credential does not know: only the authenticator can tell. */
    @Override
    public boolean isValid(RealmModel realm, UserModel user, CredentialInput input) {
        return false;
    }
}
