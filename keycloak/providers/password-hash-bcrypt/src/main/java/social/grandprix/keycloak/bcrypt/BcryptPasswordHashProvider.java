package social.grandprix.keycloak.bcrypt;

import org.jboss.logging.Logger;
import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.credential.PasswordCredentialModel;

/**
 * Verifies passwords that were hashed with bcrypt before their owners came here. Keycloak replaces the hash by one of
 * the realm's own policy after the first sign-in that succeeds.
 */
final class BcryptPasswordHashProvider implements PasswordHashProvider {
    private static final Logger LOG = Logger.getLogger(BcryptPasswordHashProvider.class);
    private final int highestCost;

    BcryptPasswordHashProvider(int highestCost) {
        this.highestCost = highestCost;
    }

    @Override
    public boolean verify(String rawPassword, PasswordCredentialModel credential) {
        if (rawPassword == null) return false;
        BcryptHash hash = BcryptHash.parse(credential.getPasswordSecretData().getValue()).orElse(null);
        if (hash == null) {
            LOG.warnf("The password of credential %s is no bcrypt hash of form 2a, 2b or 2y", credential.getId());
            return false;
        }
        // Each step of the cost doubles the work: an imported hash must not be able to hold a thread for hours.
        if (hash.cost() > highestCost) {
            LOG.warnf("The bcrypt hash of credential %s has cost %d, above %d", credential.getId(), hash.cost(), highestCost);
            return false;
        }
        return hash.matches(rawPassword);
    }

    /** Asked only of the provider that the realm's policy names, which must be another one. */
    @Override
    public boolean policyCheck(PasswordPolicy policy, PasswordCredentialModel credential) {
        return BcryptPasswordHashProviderFactory.ID.equals(credential.getPasswordCredentialData().getAlgorithm());
    }

    @Override
    public PasswordCredentialModel encodedCredential(String rawPassword, int iterations) {
        throw new UnsupportedOperationException("bcrypt is here for imported passwords only; let the policy's hashAlgorithm be argon2");
    }

    @Override
    public String credentialHashingStrength(PasswordCredentialModel credential) {
        return BcryptHash.parse(credential.getPasswordSecretData().getValue()).map(hash -> String.valueOf(hash.cost())).orElse("");
    }

    @Override
    public void close() {}
}
