package social.grandprix.keycloak.accountlock;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Stands at the end of a flow, so only somebody who has proved who they are reads why, until when, and how to appeal. */
final class AccountLockAuthenticator implements Authenticator {
    static final AccountLockAuthenticator SINGLETON = new AccountLockAuthenticator();
    static final String APPEAL = "appealUrl";
    private static final String PAGE = "gps-account-locked.ftl";
    private static final String ERROR = "account_locked";

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        Optional<AccountLock> lock = AccountLock.of(context.getUser(), Instant.now());
        if (lock.isEmpty()) {
            context.success();
            return;
        }
        context.getEvent().user(context.getUser()).error(ERROR);
        // No failure: the person did nothing wrong here, and five looks at this page must not block them as guesses would.
        context.forceChallenge(page(context, lock.get()));
    }

    /** Whatever is sent from the page is no way past it. */
    @Override
    public void action(AuthenticationFlowContext context) {
        authenticate(context);
    }

    private static Response page(AuthenticationFlowContext context, AccountLock lock) {
        Locale locale = context.getSession().getContext().resolveLocale(context.getUser());
        LoginFormsProvider form = context.form().setAttribute("lockReason", lock.reason()).setAttribute("lockAppealUrl", appealUrl(context));
        lock.until().ifPresent(until -> form.setAttribute("lockUntil", LockDate.in(locale, until)));
        // The pages of Keycloak expect a message or none; this page is the message.
        return form.setStatus(Response.Status.FORBIDDEN).createForm(PAGE);
    }

    private static String appealUrl(AuthenticationFlowContext context) {
        return Optional.ofNullable(context.getAuthenticatorConfig())
            .map(AuthenticatorConfigModel::getConfig)
            .map((Map<String, String> config) -> config.get(APPEAL))
            .filter(AccountLockAuthenticator::isLink)
            .orElse("");
    }

    private static boolean isLink(String text) {
        try {
            String scheme = URI.create(text).getScheme();
            return "https".equals(scheme) || "http".equals(scheme) || "mailto".equals(scheme);
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    @Override
    public boolean requiresUser() {
        return true;
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
