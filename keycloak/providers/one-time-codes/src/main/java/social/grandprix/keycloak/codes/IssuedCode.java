package social.grandprix.keycloak.codes;

import java.util.Locale;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.sessions.AuthenticationSessionModel;

/** A code that one sign-in waits for. It lives in the sign-in's own notes, as a hash: another browser or tab cannot use it. */
public final class IssuedCode {
    private static final int DIGITS = 8;
    private static final int TRIES = 5;

    public enum Outcome { RIGHT, WRONG, GONE }

    private final String kind;
    private final AuthenticationSessionModel signIn;

    public IssuedCode(String kind, AuthenticationSessionModel signIn) {
        this.kind = kind;
        this.signIn = signIn;
    }

    /** The code before, if there was one, is worth nothing from here on. */
    public String issue(int lifespanSeconds) {
        String code = OneTimeSecrets.digits(DIGITS);
        String id = OneTimeSecrets.token();
        write("id", id);
        write("hash", OneTimeSecrets.hash(id, code));
        write("until", String.valueOf(Time.currentTimeMillis() + lifespanSeconds * 1000L));
        return code;
    }

    public boolean pending() {
        return read("id") != null && millisLeft() > 0;
    }

    /** Each call uses up one of five tries, counted outside the sign-in's notes: requests at the same time would all read the same note. */
    public Outcome check(KeycloakSession session, String typed) {
        if (!pending()) return Outcome.GONE;
        String id = read("id");
        long left = millisLeft() / 1000 + 1;
        if (!Slots.take(session, "code-try:" + id, TRIES, left)) return Outcome.GONE;
        if (!OneTimeSecrets.matches(read("hash"), id, digitsOf(typed))) return Outcome.WRONG;
        return Slots.take(session, "code-used:" + id, 1, left) ? Outcome.RIGHT : Outcome.GONE;
    }

    /** For a second way in that stands for the same request: the link of the mail that also carries the code. */
    public boolean consume(KeycloakSession session) {
        if (!pending()) return false;
        long left = millisLeft() / 1000 + 1;
        return Slots.take(session, "code-used:" + read("id"), 1, left);
    }

    private long millisLeft() {
        return Long.parseLong(read("until")) - Time.currentTimeMillis();
    }

    public void forget() {
        for (String name : new String[] {"id", "hash", "until"}) signIn.removeAuthNote(note(name));
    }

    /** People type the spaces that make a code readable. */
    private static String digitsOf(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s-]", "");
    }

    private String read(String name) {
        return signIn.getAuthNote(note(name));
    }

    private void write(String name, String value) {
        signIn.setAuthNote(note(name), value);
    }

    private String note(String name) {
        return String.format(Locale.ROOT, "gps-%s-%s", kind, name);
    }
}
