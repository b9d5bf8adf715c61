package social.grandprix.keycloak.linking;

import org.keycloak.broker.oidc.OIDCIdentityProvider;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.representations.JsonWebToken;

/** Whether the other provider says, signed, that the person has the mailbox, and we believe this provider. */
final class VouchedAddress {
    private VouchedAddress() {
    }

    static boolean covers(BrokeredIdentityContext brokered, String address) {
        if (address == null || !Boolean.TRUE.equals(brokered.getIdpConfig().isTrustEmail())) return false;
        Object token = brokered.getContextData().get(OIDCIdentityProvider.VALIDATED_ID_TOKEN);
        return token instanceof JsonWebToken signed && covers(signed, address);
    }

    /** The address of the token and not the one on the form, which the person may have changed. */
    static boolean covers(JsonWebToken token, String address) {
        Object verified = token.getOtherClaims().get("email_verified");
        Object email = token.getOtherClaims().get("email");
        return Boolean.TRUE.equals(verified) && email instanceof String stated && stated.equalsIgnoreCase(address);
    }
}
