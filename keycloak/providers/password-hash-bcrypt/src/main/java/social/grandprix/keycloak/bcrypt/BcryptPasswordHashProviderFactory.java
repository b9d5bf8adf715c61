package social.grandprix.keycloak.bcrypt;

import java.util.List;
import org.keycloak.Config;
import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.credential.hash.PasswordHashProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;

public final class BcryptPasswordHashProviderFactory implements PasswordHashProviderFactory {
    static final String ID = "bcrypt";
    private static final String HIGHEST_COST = "highestCost";
    /** About two seconds on one core. */
    private static final int DEFAULT_HIGHEST_COST = 15;

    private int highestCost = DEFAULT_HIGHEST_COST;

    @Override
    public PasswordHashProvider create(KeycloakSession session) {
        return new BcryptPasswordHashProvider(highestCost);
    }

    @Override
    public void init(Config.Scope config) {
        highestCost = config.getInt(HIGHEST_COST, DEFAULT_HIGHEST_COST);
    }

    @Override
    public List<ProviderConfigProperty> getConfigMetadata() {
        return ProviderConfigurationBuilder.create()
            .property()
            .name(HIGHEST_COST)
            .type("int")
            .helpText("Imported hashes of a higher cost are refused.")
            .defaultValue(DEFAULT_HIGHEST_COST)
            .add()
            .build();
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}

    @Override
    public String getId() {
        return ID;
    }
}
