package social.grandprix.keycloak.magiclink;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.managers.AuthenticationSessionManager;
import org.keycloak.services.managers.ClientSessionCode;
import org.keycloak.services.resources.LoginActionsService;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * The page behind the link of a mail. Opening it changes nothing: mail scanners and previews open every link. Only the form on it, sent from the
 * browser that asked, signs in.
 */
public final class SignInLinkResource {
    private final KeycloakSession session;

    SignInLinkResource(KeycloakSession session) {
        this.session = session;
    }

    @GET
    @Path("")
    @Produces(MediaType.TEXT_HTML)
    public Response open(@QueryParam("client") String clientId, @QueryParam("tab") String tab, @QueryParam("key") String key) {
        AuthenticationSessionModel signIn = signInOfThisBrowser(clientId, tab);
        if (signIn == null) return page("gps-link-elsewhere.ftl");
        PendingLink pending = new PendingLink(signIn);
        if (!pending.opens(key)) return page("gps-link-gone.ftl");
        return confirm(signIn, pending.execution(), key);
    }

    private AuthenticationSessionModel signInOfThisBrowser(String clientId, String tab) {
        RealmModel realm = session.getContext().getRealm();
        ClientModel client = clientId == null ? null : realm.getClientByClientId(clientId);
        if (client == null || tab == null) return null;
        session.getContext().setClient(client);
        return new AuthenticationSessionManager(session).getCurrentAuthenticationSession(realm, client, tab);
    }

    private Response confirm(AuthenticationSessionModel signIn, String execution, String key) {
        RealmModel realm = session.getContext().getRealm();
        session.getContext().setAuthenticationSession(signIn);
        String code = new ClientSessionCode<>(session, realm, signIn).getOrGenerateCode();
        URI action = LoginActionsService.loginActionsBaseUrl(session.getContext().getUri())
            .path(LoginActionsService.AUTHENTICATE_PATH)
            .queryParam(LoginActionsService.SESSION_CODE, code)
            .queryParam("execution", execution)
            .queryParam("client_id", signIn.getClient().getClientId())
            .queryParam("tab_id", signIn.getTabId())
            .queryParam("client_data", AuthenticationProcessor.getClientData(session, signIn))
            .build(realm.getName());
        return session.getProvider(LoginFormsProvider.class)
            .setAuthenticationSession(signIn)
            .setActionUri(action)
            .setAttribute("gpsKey", key)
            .createForm("gps-link-confirm.ftl");
    }

    private Response page(String template) {
        return session.getProvider(LoginFormsProvider.class).setDetachedAuthSession().createForm(template);
    }
}
