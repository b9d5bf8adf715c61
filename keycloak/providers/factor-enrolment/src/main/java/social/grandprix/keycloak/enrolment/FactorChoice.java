package social.grandprix.keycloak.enrolment;

import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.UserModel.RequiredAction;

/** Somebody needs a second factor and has none: an authenticator app or a passkey, nothing weaker. */
public final class FactorChoice extends StatelessAction {
    static final String ID = "gps-factor-choice";
    static final String PASSKEY = "webauthn-register-passwordless";

    @Override
    public void evaluateTriggers(RequiredActionContext context) {
        // The flow asks for it, at the step where the factor is missing.
    }

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        context.challenge(context.form().createForm("gps-factor-choice.ftl"));
    }

    @Override
    public void processAction(RequiredActionContext context) {
        String choice = context.getHttpRequest().getDecodedFormParameters().getFirst("factor");
        if ("passkey".equals(choice)) context.getAuthenticationSession().addRequiredAction(PASSKEY);
        else if ("app".equals(choice)) context.getAuthenticationSession().addRequiredAction(RequiredAction.CONFIGURE_TOTP);
        else {
            requiredActionChallenge(context);
            return;
        }
        context.success();
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayText() {
        return "Choose a second factor";
    }
}
