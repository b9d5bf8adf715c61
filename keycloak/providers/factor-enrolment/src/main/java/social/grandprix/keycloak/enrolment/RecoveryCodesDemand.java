package social.grandprix.keycloak.enrolment;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserModel.RequiredAction;
import org.keycloak.models.credential.RecoveryAuthnCodesCredentialModel;

/** Whoever sets up a second factor gets recovery codes with it: a lost phone must not be a lost account. */
public final class RecoveryCodesDemand extends StatelessAction {
    private static final Set<String> FACTORS = Set.of("otp", "webauthn", "gps-sms");
    private static final String BEFORE = "gps-factors-before";

    /**
     * Keycloak calls this before the first required action and after each one. The first call notes what there was; a later one sees what is new.
     * Accounts that had a factor all along are left in peace.
     */
    @Override
    public void evaluateTriggers(RequiredActionContext context) {
        String now = factorsOf(context.getUser());
        String before = context.getAuthenticationSession().getAuthNote(BEFORE);
        if (before == null) context.getAuthenticationSession().setAuthNote(BEFORE, now);
        else if (!Set.of(before.split(" ")).containsAll(Set.of(now.split(" "))) && !hasCodes(context.getUser()))
            context.getUser().addRequiredAction(RequiredAction.CONFIGURE_RECOVERY_AUTHN_CODES);
    }

    private static String factorsOf(UserModel user) {
        return user.credentialManager().getStoredCredentialsStream()
            .filter(credential -> FACTORS.contains(credential.getType()))
            .map(CredentialModel::getId)
            .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), ids -> String.join(" ", ids)));
    }

    private static boolean hasCodes(UserModel user) {
        return user.credentialManager().isConfiguredFor(RecoveryAuthnCodesCredentialModel.TYPE);
    }

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        context.success();
    }

    @Override
    public void processAction(RequiredActionContext context) {
        context.success();
    }

    @Override
    public String getId() {
        return "gps-recovery-codes-demand";
    }

    @Override
    public String getDisplayText() {
        return "Demand recovery codes with the first second factor";
    }
}
