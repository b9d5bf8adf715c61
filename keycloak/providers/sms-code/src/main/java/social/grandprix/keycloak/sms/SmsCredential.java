package social.grandprix.keycloak.sms;

import java.io.IOException;
import java.util.Map;
import org.keycloak.common.util.Time;
import org.keycloak.credential.CredentialModel;
import org.keycloak.util.JsonSerialization;

/** A phone that somebody has shown to be theirs. The number is no secret, but nobody else's business. */
final class SmsCredential extends CredentialModel {
    static final String TYPE = "gps-sms";

    static SmsCredential confirmed(String number) {
        SmsCredential credential = new SmsCredential();
        credential.setType(TYPE);
        credential.setUserLabel(PhoneNumbers.masked(number));
        credential.setCreatedDate(Time.currentTimeMillis());
        credential.setSecretData("{}");
        credential.write(Map.of("number", number));
        return credential;
    }

    static SmsCredential of(CredentialModel stored) {
        SmsCredential credential = new SmsCredential();
        credential.setId(stored.getId());
        credential.setType(TYPE);
        credential.setUserLabel(stored.getUserLabel());
        credential.setCreatedDate(stored.getCreatedDate());
        credential.setSecretData(stored.getSecretData());
        credential.setCredentialData(stored.getCredentialData());
        return credential;
    }

    String number() {
        try {
            return String.valueOf(JsonSerialization.readValue(getCredentialData(), Map.class).get("number"));
        } catch (IOException damaged) {
            throw new IllegalStateException("the stored credential " + getId() + " is not readable", damaged);
        }
    }

    /** The owner sees it in the list of second factors. */
    SmsCredential usedNow() {
        write(Map.of("number", number(), "lastUsed", Time.currentTimeMillis()));
        return this;
    }

    private void write(Map<String, Object> data) {
        try {
            setCredentialData(JsonSerialization.writeValueAsString(data));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
