package social.grandprix.keycloak.magiclink;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.browser.AbstractUsernameFormAuthenticator;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;
import social.grandprix.keycloak.codes.IssuedCode.Outcome;

/**
 * Asks for a name, sends a mail, and waits for its link or code. Nothing here depends on whether the name belongs to anybody: the account is looked
 * up by the mailer, elsewhere, and by a right answer, so an unknown name is answered with the same words in the same time.
 */
final class MagicLinkAuthenticator implements Authenticator {
    static final String CREDENTIAL = "gps-magic-link";
    private final LinkMailer mailer;

    MagicLinkAuthenticator(LinkMailer mailer) {
        this.mailer = mailer;
    }

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        boolean waiting = new PendingLink(context.getAuthenticationSession()).waiting();
        context.challenge(waiting ? codePage(context, null) : requestPage(context, null));
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        MultivaluedMap<String, String> form = context.getHttpRequest().getDecodedFormParameters();
        PendingLink pending = new PendingLink(context.getAuthenticationSession());
        if (form.containsKey("key")) decide(context, pending, pending.useLink(context.getSession(), form.getFirst("key")));
        else if (form.containsKey("code")) decide(context, pending, pending.useCode(context.getSession(), form.getFirst("code")));
        else if (form.containsKey("startOver")) startOver(context, pending);
        else request(context, pending, form.getFirst("username"));
    }

    private void request(AuthenticationFlowContext context, PendingLink pending, String typed) {
        String name = context.getUser() != null ? context.getUser().getUsername() : typed == null ? attempted(context) : typed.strip();
        if (name == null || name.isEmpty() || name.length() > 254 || name.chars().anyMatch(Character::isISOControl)) {
            context.challenge(requestPage(context, "gpsLinkNameMissing"));
            return;
        }
        if (!SendLimits.take(context, name)) {
            context.challenge(requestPage(context, "gpsLinkTooMany"));
            return;
        }
        context.getAuthenticationSession().setAuthNote(AbstractUsernameFormAuthenticator.ATTEMPTED_USERNAME, name);
        PendingLink.Secrets secrets = pending.issue(context.getExecution().getId());
        mailer.send(context, name, secrets);
        context.challenge(codePage(context, null));
    }

    private void decide(AuthenticationFlowContext context, PendingLink pending, Outcome outcome) {
        if (outcome == Outcome.RIGHT) {
            UserModel user = addressee(context, pending);
            pending.forget();
            if (user != null) {
                context.setUser(user);
                context.success(CREDENTIAL);
                return;
            }
        }
        refuse(context, outcome);
    }

    /** Counted by Keycloak's own brute-force protection, because the factory names a category that it counts. */
    private void refuse(AuthenticationFlowContext context, Outcome outcome) {
        context.getEvent().detail(Details.CREDENTIAL_TYPE, CREDENTIAL).detail(Details.USERNAME, attempted(context)).error(Errors.INVALID_USER_CREDENTIALS);
        Response page = outcome == Outcome.WRONG ? codePage(context, "gpsCodeWrong") : requestPage(context, "gpsLinkGone");
        context.failureChallenge(AuthenticationFlowError.INVALID_CREDENTIALS, page);
    }

    /** Whom the mail went to, if that account still has the address it went to and may still sign in this way. */
    private UserModel addressee(AuthenticationFlowContext context, PendingLink pending) {
        Map<String, String> addressee = pending.addressee(context.getSession());
        if (addressee == null) return null;
        UserModel user = context.getSession().users().getUserById(context.getRealm(), addressee.get("user"));
        if (!Eligibility.may(context.getSession(), context.getRealm(), user)) return null;
        if (!addressee.get("email").equals(user.getEmail())) return null;
        return context.getUser() == null || context.getUser().getId().equals(user.getId()) ? user : null;
    }

    private void startOver(AuthenticationFlowContext context, PendingLink pending) {
        pending.forget();
        context.challenge(requestPage(context, null));
    }

    private static String attempted(AuthenticationFlowContext context) {
        return context.getAuthenticationSession().getAuthNote(AbstractUsernameFormAuthenticator.ATTEMPTED_USERNAME);
    }

    private static Response requestPage(AuthenticationFlowContext context, String error) {
        String hint = context.getHttpRequest().getDecodedFormParameters().getFirst("username");
        return page(context, error, "username").setAttribute("gpsName", hint == null ? "" : hint).createForm("gps-link-request.ftl");
    }

    private static Response codePage(AuthenticationFlowContext context, String error) {
        return page(context, error, "code").createForm("gps-link-code.ftl");
    }

    private static LoginFormsProvider page(AuthenticationFlowContext context, String error, String field) {
        LoginFormsProvider form = context.form().setAttribute("gpsMinutes", PendingLink.LIFESPAN_SECONDS / 60);
        return error == null ? form : form.addError(new FormMessage(field, error));
    }

    @Override
    public boolean requiresUser() {
        return false;
    }

    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return true;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {
        // There is nothing to set up: whoever has a confirmed address can use it.
    }

    @Override
    public void close() {
        // The mailer belongs to the factory.
    }
}
