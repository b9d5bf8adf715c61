package social.grandprix.keycloak.registration;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** As the event log signs what it sends: HMAC-SHA-256 over {@code <seconds>.<request>}, here with the request's own line for want of a body. */
final class RequestSignature {
    static final String HEADER = "Gps-Signature";
    private static final String ALGORITHM = "HmacSHA256";

    private RequestSignature() {}

    static String of(String secret, long seconds, String request) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(mac.doFinal((seconds + "." + request).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
