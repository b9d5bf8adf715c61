package social.grandprix.keycloak.sms;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.CredentialValidator;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.authentication.authenticators.util.AuthenticatorUtils;
import org.keycloak.credential.CredentialProvider;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;
import social.grandprix.keycloak.codes.IssuedCode;
import social.grandprix.keycloak.codes.StaffRoles;

/** Asks for a code that was sent to the confirmed phone. */
final class SmsAuthenticator implements Authenticator, CredentialValidator<SmsCredentialProvider> {
    private final SmsGateway gateway;

    SmsAuthenticator(SmsGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        // A reloaded page must not cost another message.
        context.challenge(page(context, codeOf(context).pending() ? null : send(context)));
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        MultivaluedMap<String, String> form = context.getHttpRequest().getDecodedFormParameters();
        if (locked(context)) {
            context.getEvent().user(context.getUser()).error(Errors.USER_TEMPORARILY_DISABLED);
            context.forceChallenge(page(context, "gpsCodeWrong"));
        } else if (form.containsKey("resend")) {
            context.challenge(page(context, send(context)));
        } else {
            decide(context, codeOf(context).check(context.getSession(), form.getFirst("code")));
        }
    }

    private void decide(AuthenticationFlowContext context, IssuedCode.Outcome outcome) {
        if (outcome == IssuedCode.Outcome.RIGHT && configuredFor(context.getSession(), context.getRealm(), context.getUser())) {
            codeOf(context).forget();
            SmsCredentialProvider.of(context.getUser()).ifPresent(used -> context.getUser().credentialManager().updateStoredCredential(used.usedNow()));
            context.success(SmsCredential.TYPE);
            return;
        }
        context.getEvent().user(context.getUser()).detail(Details.CREDENTIAL_TYPE, SmsCredential.TYPE).error(Errors.INVALID_USER_CREDENTIALS);
        String said = outcome == IssuedCode.Outcome.WRONG ? "gpsCodeWrong" : "gpsCodeGone";
        context.failureChallenge(AuthenticationFlowError.INVALID_CREDENTIALS, page(context, said));
    }

    private String send(AuthenticationFlowContext context) {
        if (locked(context)) return "gpsSmsTooMany";
        String number = SmsCredentialProvider.of(context.getUser()).map(SmsCredential::number).orElse("");
        return SmsSender.send(context.getSession(), gateway, context.getRealm(), context.getUser(), number, codeOf(context));
    }

    private static boolean locked(AuthenticationFlowContext context) {
        return AuthenticatorUtils.getDisabledByBruteForceEventError(context, context.getUser()) != null;
    }

    private static IssuedCode codeOf(AuthenticationFlowContext context) {
        return new IssuedCode("sms", context.getAuthenticationSession());
    }

    private static Response page(AuthenticationFlowContext context, String error) {
        String label = SmsCredentialProvider.of(context.getUser()).map(SmsCredential::getUserLabel).orElse("");
        LoginFormsProvider form = context.form().setAttribute("gpsPhone", label).setAttribute("gpsMinutes", SmsSender.LIFESPAN_SECONDS / 60);
        return (error == null ? form : form.addError(new FormMessage("code", error))).createForm("gps-sms-code.ftl");
    }

    @Override
    public boolean requiresUser() {
        return true;
    }

    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return gateway != null && !StaffRoles.includes(realm, user) && SmsCredentialProvider.of(user).isPresent();
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {
        // Nobody is ever made to leave a number.
    }

    @Override
    public List<RequiredActionFactory> getRequiredActions(KeycloakSession session) {
        return List.of((RequiredActionFactory) session.getKeycloakSessionFactory().getProviderFactory(RequiredActionProvider.class, SmsSetupFactory.ID));
    }

    @Override
    public SmsCredentialProvider getCredentialProvider(KeycloakSession session) {
        return (SmsCredentialProvider) session.getProvider(CredentialProvider.class, SmsCredentialProviderFactory.ID);
    }

    @Override
    public void close() {
        // The gateway belongs to the factory.
    }
}
