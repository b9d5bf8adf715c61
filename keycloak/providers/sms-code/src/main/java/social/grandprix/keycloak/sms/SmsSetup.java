package social.grandprix.keycloak.sms;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.authentication.CredentialRegistrator;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.events.EventType;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.sessions.AuthenticationSessionModel;
import social.grandprix.keycloak.codes.IssuedCode;
import social.grandprix.keycloak.codes.StaffRoles;

/** A number, a code sent to it, the code typed back: only then is the number a second factor. */
final class SmsSetup implements RequiredActionProvider, CredentialRegistrator {
    private static final String NUMBER = "gps-sms-number";
    private final SmsGateway gateway;

    SmsSetup(SmsGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public InitiatedActionSupport initiatedActionSupport() {
        return InitiatedActionSupport.SUPPORTED;
    }

    @Override
    public String getCredentialType(KeycloakSession session, AuthenticationSessionModel signIn) {
        return SmsCredential.TYPE;
    }

    @Override
    public void evaluateTriggers(RequiredActionContext context) {
        // Only people themselves ask for it.
    }

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        if (refused(context)) return;
        context.challenge(codeOf(context).pending() ? codePage(context, null) : numberPage(context, null));
    }

    @Override
    public void processAction(RequiredActionContext context) {
        if (refused(context)) return;
        MultivaluedMap<String, String> form = context.getHttpRequest().getDecodedFormParameters();
        if (form.containsKey("code")) confirm(context, form.getFirst("code"));
        else if (form.containsKey("resend")) resend(context);
        else if (form.containsKey("startOver")) startOver(context);
        else accept(context, form.getFirst("number"));
    }

    private boolean refused(RequiredActionContext context) {
        boolean refused = gateway == null || StaffRoles.includes(context.getRealm(), context.getUser());
        if (refused) context.failure("gpsSmsUnavailable");
        return refused;
    }

    private void accept(RequiredActionContext context, String typed) {
        Optional<String> number = PhoneNumbers.accepted(typed, SmsPolicy.of(context.getRealm()).countries());
        String error = number.isPresent() ? send(context, number.get()) : "gpsSmsNumberRefused";
        if (error == null) context.getAuthenticationSession().setAuthNote(NUMBER, number.get());
        context.challenge(error == null ? codePage(context, null) : numberPage(context, error));
    }

    private void resend(RequiredActionContext context) {
        String number = context.getAuthenticationSession().getAuthNote(NUMBER);
        context.challenge(number == null ? numberPage(context, null) : codePage(context, send(context, number)));
    }

    private void startOver(RequiredActionContext context) {
        codeOf(context).forget();
        context.getAuthenticationSession().removeAuthNote(NUMBER);
        context.challenge(numberPage(context, null));
    }

    private void confirm(RequiredActionContext context, String typed) {
        String number = context.getAuthenticationSession().getAuthNote(NUMBER);
        IssuedCode.Outcome outcome = number == null ? IssuedCode.Outcome.GONE : codeOf(context).check(context.getSession(), typed);
        if (outcome != IssuedCode.Outcome.RIGHT) {
            context.getEvent().clone().detail(Details.CREDENTIAL_TYPE, SmsCredential.TYPE).error(Errors.INVALID_USER_CREDENTIALS);
            context.challenge(codePage(context, outcome == IssuedCode.Outcome.WRONG ? "gpsCodeWrong" : "gpsCodeGone"));
            return;
        }
        codeOf(context).forget();
        context.getAuthenticationSession().removeAuthNote(NUMBER);
        new SmsCredentialProvider(context.getSession()).createCredential(context.getRealm(), context.getUser(), SmsCredential.confirmed(number));
        context.getEvent().event(EventType.UPDATE_CREDENTIAL).detail(Details.CREDENTIAL_TYPE, SmsCredential.TYPE);
        context.success();
    }

    private String send(RequiredActionContext context, String number) {
        return SmsSender.send(context.getSession(), gateway, context.getRealm(), context.getUser(), number, codeOf(context));
    }

    /** Not the sign-in's own code: one that was sent to the old phone must not confirm the new one. */
    private static IssuedCode codeOf(RequiredActionContext context) {
        return new IssuedCode("sms-setup", context.getAuthenticationSession());
    }

    private static Response numberPage(RequiredActionContext context, String error) {
        String typed = context.getHttpRequest().getDecodedFormParameters().getFirst("number");
        return page(context, error, "number").setAttribute("gpsNumber", typed == null ? "" : typed).createForm("gps-sms-setup.ftl");
    }

    private static Response codePage(RequiredActionContext context, String error) {
        String number = context.getAuthenticationSession().getAuthNote(NUMBER);
        String label = number == null ? "" : PhoneNumbers.masked(number);
        return page(context, error, "code").setAttribute("gpsPhone", label).setAttribute("gpsMinutes", SmsSender.LIFESPAN_SECONDS / 60)
            .createForm("gps-sms-confirm.ftl");
    }

    private static LoginFormsProvider page(RequiredActionContext context, String error, String field) {
        return error == null ? context.form() : context.form().addError(new FormMessage(field, error));
    }

    @Override
    public void close() {
        // The gateway belongs to the factory.
    }
}
