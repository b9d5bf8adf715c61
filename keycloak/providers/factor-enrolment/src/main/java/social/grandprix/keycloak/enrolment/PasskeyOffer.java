package social.grandprix.keycloak.enrolment;

import jakarta.ws.rs.core.Cookie;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.common.util.Time;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/** After a sign-in with a password: would you like a passkey? Once a month at the most, and only where the browser can keep one. */
public final class PasskeyOffer extends StatelessAction {
    static final String ID = "gps-passkey-offer";
    private static final String OFFERED = "passkeyOfferedAt";
    private static final long PAUSE = 30L * 24 * 3600 * 1000;
    /** Set by a script of the sign-in page; nothing but this question depends on it. */
    private static final String CAN = "GPS_PASSKEYS";

    @Override
    public void evaluateTriggers(RequiredActionContext context) {
        AuthenticationSessionModel signIn = context.getAuthenticationSession();
        boolean freshSignIn = signIn.getAuthNote("SSO_AUTH") == null && signIn.getClientNote("kc_action") == null;
        if (freshSignIn && canKeepOne(context) && !hasOne(context.getUser()) && !askedLately(context.getUser())) signIn.addRequiredAction(ID);
    }

    private static boolean canKeepOne(RequiredActionContext context) {
        Cookie cookie = context.getHttpRequest().getHttpHeaders().getCookies().get(CAN);
        return cookie != null && "1".equals(cookie.getValue());
    }

    private static boolean hasOne(UserModel user) {
        return user.credentialManager().getStoredCredentialsByTypeStream(WebAuthnCredentialModel.TYPE_PASSWORDLESS).findAny().isPresent();
    }

    private static boolean askedLately(UserModel user) {
        String offered = user.getFirstAttribute(OFFERED);
        return offered != null && offered.matches("\\d{1,15}") && Time.currentTimeMillis() - Long.parseLong(offered) < PAUSE;
    }

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        // Between the decision to ask and the question a required second factor may have been set up as a passkey.
        if (hasOne(context.getUser())) context.success();
        else context.challenge(context.form().createForm("gps-passkey-offer.ftl"));
    }

    @Override
    public void processAction(RequiredActionContext context) {
        context.getUser().setSingleAttribute(OFFERED, String.valueOf(Time.currentTimeMillis()));
        if (context.getHttpRequest().getDecodedFormParameters().containsKey("accept"))
            context.getAuthenticationSession().addRequiredAction(FactorChoice.PASSKEY);
        context.success();
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayText() {
        return "Offer a passkey";
    }
}
