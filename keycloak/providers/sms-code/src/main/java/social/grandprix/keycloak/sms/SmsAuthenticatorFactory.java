package social.grandprix.keycloak.sms;

import java.util.List;
import java.util.Set;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.credential.OTPCredentialModel;
import org.keycloak.provider.ProviderConfigProperty;

public final class SmsAuthenticatorFactory extends GatewayUser implements AuthenticatorFactory {
    @Override
    public Authenticator create(KeycloakSession session) {
        return new SmsAuthenticator(gateway());
    }

    @Override
    public String getId() {
        return "gps-sms-code";
    }

    @Override
    public String getDisplayType() {
        return "Code by text message";
    }

    @Override
    public String getHelpText() {
        return "Sends a code to the confirmed phone. Never for staff.";
    }

    /** Keycloak's brute-force protection counts three categories only and silently ignores failures of any other. */
    @Override
    public String getReferenceCategory() {
        return OTPCredentialModel.TYPE;
    }

    /** What a step-up looks for when somebody changes this factor. */
    @Override
    public Set<String> getOptionalReferenceCategories(KeycloakSession session) {
        return Set.of(SmsCredential.TYPE);
    }

    @Override
    public boolean isConfigurable() {
        return true;
    }

    @Override
    public Requirement[] getRequirementChoices() {
        return new Requirement[] {Requirement.REQUIRED, Requirement.ALTERNATIVE, Requirement.DISABLED};
    }

    @Override
    public boolean isUserSetupAllowed() {
        return false;
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }
}
