package social.grandprix.keycloak.magiclink;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.common.util.KeycloakUriBuilder;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailTemplateProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.services.Urls;

/** Looks for the account and writes to it on threads of its own: the page must not take longer for a name that exists. */
final class LinkMailer implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(LinkMailer.class);
    private static final int WAITING = 500;
    private final KeycloakSessionFactory sessions;
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(2, 2, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), LinkMailer::thread, (task, pool) ->
        LOG.error("A sign-in mail was dropped: more than " + WAITING + " are waiting for the mail server"));

    LinkMailer(KeycloakSessionFactory sessions) {
        this.sessions = sessions;
    }

    void send(AuthenticationFlowContext context, String name, PendingLink.Secrets secrets) {
        String realmId = context.getRealm().getId();
        URI link = linkOf(context, secrets.key());
        MailRequest request = MailRequest.of(context);
        threads.execute(() -> {
            try {
                KeycloakModelUtils.runJobInTransaction(sessions, session -> deliver(session, realmId, request, name, secrets, link));
            } catch (RuntimeException failure) {
                LOG.error("A sign-in mail could not be sent", failure);
            }
        });
    }

    private static void deliver(KeycloakSession session, String realmId, MailRequest request, String name, PendingLink.Secrets secrets, URI link) {
        RealmModel realm = session.realms().getRealm(realmId);
        session.getContext().setRealm(realm);
        session.getContext().setHttpRequest(request);
        UserModel user = KeycloakModelUtils.findUserByNameOrEmail(session, realm, name);
        if (!Eligibility.may(session, realm, user) || !SendLimits.takeForAccount(session, user)) return;
        PendingLink.address(session, secrets.request(), user.getId(), user.getEmail());
        Map<String, Object> said = new HashMap<>();
        said.put("link", link.toString());
        said.put("code", secrets.code().substring(0, 4) + " " + secrets.code().substring(4));
        said.put("minutes", PendingLink.LIFESPAN_SECONDS / 60);
        try {
            session.getProvider(EmailTemplateProvider.class).setRealm(realm).setUser(user).send("signInLinkSubject", "sign-in-link.ftl", said);
        } catch (EmailException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static URI linkOf(AuthenticationFlowContext context, String key) {
        URI realm = URI.create(Urls.realmIssuer(context.getUriInfo().getBaseUri(), context.getRealm().getName()));
        return KeycloakUriBuilder.fromUri(realm).path(SignInLinkResourceFactory.ID)
            .queryParam("client", context.getAuthenticationSession().getClient().getClientId())
            .queryParam("tab", context.getAuthenticationSession().getTabId())
            .queryParam("key", key).build();
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "gps-sign-in-mail");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
