package social.grandprix.keycloak.registration;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.keycloak.authentication.FormAction;
import org.keycloak.authentication.FormContext;
import org.keycloak.authentication.ValidationContext;
import org.keycloak.events.Errors;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;

/** On the sign-up page: says that it is closed, and takes nobody who sends the form all the same. */
final class RegistrationOpen implements FormAction {
    static final RegistrationOpen SINGLETON = new RegistrationOpen();
    static final String CLOSED = "registrationClosed";

    @Override
    public void buildPage(FormContext context, LoginFormsProvider form) {
        if (!RegistrationSwitch.instance().open()) form.setError(CLOSED);
    }

    @Override
    public void validate(ValidationContext context) {
        if (RegistrationSwitch.instance().open()) {
            context.success();
            return;
        }
        MultivaluedMap<String, String> typed = context.getHttpRequest().getDecodedFormParameters();
        context.error(Errors.NOT_ALLOWED);
        context.validationError(typed, List.of(new FormMessage(CLOSED)));
        context.excludeOtherErrors();
    }

    @Override
    public void success(FormContext context) {}

    @Override
    public boolean requiresUser() {
        return false;
    }

    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return true;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {}

    @Override
    public void close() {}
}
