package social.grandprix.keycloak.addressguard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticator;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.organization.OrganizationProvider;

/** True where somebody comes from outside a list that holds for them: of a role, of the client, or of an organization. */
final class AddressGuard implements ConditionalAuthenticator {
    static final AddressGuard SINGLETON = new AddressGuard();
    static final String ROLES = "roles";
    static final String PROXY_HOPS = "proxyHops";
    /** Of a client and of an organization. */
    static final String ATTRIBUTE = "gps.address.allow";
    private static final Logger LOG = Logger.getLogger(AddressGuard.class);

    @Override
    public boolean matchCondition(AuthenticationFlowContext context) {
        ClaimedAddresses addresses = ClaimedAddresses.of(
            context.getConnection().getRemoteAddr(),
            forwardedFor(context),
            Math.max(1, number(setting(context, PROXY_HOPS)))
        );
        return Stream.of(ofRoles(context), ofClient(context), ofOrganizations(context))
            .flatMap(lists -> lists)
            .anyMatch(list -> !addresses.allWithin(list));
    }

    private static Stream<AllowList> ofRoles(AuthenticationFlowContext context) {
        return RoleLists.parse(setting(context, ROLES))
            .entrySet()
            .stream()
            .filter(entry -> holds(context, entry.getKey()))
            .map(Map.Entry::getValue);
    }

    private static boolean holds(AuthenticationFlowContext context, String name) {
        RoleModel role = KeycloakModelUtils.getRoleFromString(context.getSession(), context.getRealm(), name);
        if (role == null) LOG.errorf("The address list names the role %s, which is not there", name);
        return role != null && context.getUser() != null && context.getUser().hasRole(role);
    }

    private static Stream<AllowList> ofClient(AuthenticationFlowContext context) {
        String list = context.getAuthenticationSession().getClient().getAttribute(ATTRIBUTE);
        return AllowList.parse(list, "address list of a client").stream();
    }

    private static Stream<AllowList> ofOrganizations(AuthenticationFlowContext context) {
        OrganizationProvider organizations = context.getSession().getProvider(OrganizationProvider.class);
        if (organizations == null || !organizations.isEnabled() || context.getUser() == null) return Stream.empty();
        return organizations
            .getByMember(context.getUser())
            .map(organization -> organization.getAttributes().getOrDefault(ATTRIBUTE, List.of()))
            .map(values -> AllowList.parse(String.join(" ", values), "address list of an organization"))
            .flatMap(Optional::stream);
    }

    private static List<String> forwardedFor(AuthenticationFlowContext context) {
        List<String> headers = context.getHttpRequest().getHttpHeaders().getRequestHeader("X-Forwarded-For");
        return headers == null ? List.of() : headers;
    }

    private static String setting(AuthenticationFlowContext context, String name) {
        return Optional.ofNullable(context.getAuthenticatorConfig()).map(AuthenticatorConfigModel::getConfig).map(config -> config.get(name)).orElse(null);
    }

    private static int number(String text) {
        return text != null && text.matches("\\d{1,2}") ? Integer.parseInt(text) : 1;
    }

    @Override
    public boolean requiresUser() {
        return true;
    }

    @Override
    public void action(AuthenticationFlowContext context) {}

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {}

    @Override
    public void close() {}
}
