package social.grandprix.keycloak.codes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Secrets that are told to one person once, and kept by the server as a hash only. */
public final class OneTimeSecrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeSecrets() {
    }

    /** Eight digits are 26 bits; ASVS 6.5 asks for 20 at the least. */
    public static String digits(int length) {
        StringBuilder digits = new StringBuilder(length);
        for (int at = 0; at < length; at++) digits.append(RANDOM.nextInt(10));
        return digits.toString();
    }

    /** For an address: nobody types it, so it may be long. */
    public static String token() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The salt keeps a table of all codes from being of use for two people. */
    public static String hash(String salt, String secret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((salt + ":" + secret).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Takes as long for the first wrong character as for the last. */
    public static boolean matches(String hash, String salt, String candidate) {
        return MessageDigest.isEqual(hash.getBytes(StandardCharsets.US_ASCII), hash(salt, candidate).getBytes(StandardCharsets.US_ASCII));
    }
}
