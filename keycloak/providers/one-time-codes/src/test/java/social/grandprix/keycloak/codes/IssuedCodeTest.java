package social.grandprix.keycloak.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.SingleUseObjectProvider;
import org.keycloak.sessions.AuthenticationSessionModel;
import social.grandprix.keycloak.codes.IssuedCode.Outcome;

class IssuedCodeTest {
    private final Map<String, String> notes = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final KeycloakSession session = fake(KeycloakSession.class, (method, arguments) -> fake(SingleUseObjectProvider.class, (inner, key) -> taken.add((String) key[0])));
    private final IssuedCode code = new IssuedCode("test", fake(AuthenticationSessionModel.class, this::note));

    @AfterEach
    void clock() {
        Time.setOffset(0);
    }

    @Test
    void theRightOneIsTakenOnce() {
        String right = code.issue(300);
        assertEquals(Outcome.RIGHT, code.check(session, right.substring(0, 4) + " " + right.substring(4)));
        assertEquals(Outcome.GONE, code.check(session, right));
    }

    @Test
    void isKeptAsAHashOnly() {
        String right = code.issue(300);
        assertFalse(notes.values().stream().anyMatch(value -> value.contains(right)));
    }

    @Test
    void fiveTriesAreAllThereAre() {
        String right = code.issue(300);
        for (int guess = 0; guess < 5; guess++) assertEquals(Outcome.WRONG, code.check(session, "0"));
        assertEquals(Outcome.GONE, code.check(session, right));
    }

    @Test
    void aTruncatedOrMissingOneIsWrong() {
        String right = code.issue(300);
        assertEquals(Outcome.WRONG, code.check(session, right.substring(1)));
        assertEquals(Outcome.WRONG, code.check(session, null));
        assertEquals(Outcome.WRONG, code.check(session, ""));
    }

    @Test
    void isGoneWhenItsTimeIsOver() {
        String right = code.issue(300);
        Time.setOffset(299);
        assertTrue(code.pending());
        Time.setOffset(301);
        assertFalse(code.pending());
        assertEquals(Outcome.GONE, code.check(session, right));
        assertFalse(code.consume(session));
    }

    @Test
    void isWorthNothingAfterANewerOne() {
        String older = code.issue(300);
        String newer = code.issue(300);
        assertEquals(Outcome.WRONG, code.check(session, older));
        assertEquals(Outcome.RIGHT, code.check(session, newer));
    }

    @Test
    void linkAndCodeOfOneMailUseEachOtherUp() {
        String right = code.issue(300);
        assertTrue(code.consume(session));
        assertEquals(Outcome.GONE, code.check(session, right));
        assertFalse(code.consume(session));
    }

    @Test
    void nothingIsRightBeforeOneWasIssued() {
        assertEquals(Outcome.GONE, code.check(session, ""));
        assertEquals(Outcome.GONE, code.check(session, null));
    }

    @Test
    void holdsEightDigits() {
        for (int round = 0; round < 200; round++) assertTrue(code.issue(300).matches("\\d{8}"));
    }

    private Object note(String method, Object[] arguments) {
        return switch (method) {
            case "getAuthNote" -> notes.get((String) arguments[0]);
            case "setAuthNote" -> notes.put((String) arguments[0], (String) arguments[1]);
            default -> notes.remove((String) arguments[0]);
        };
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            Object answered = answer.to(method.getName(), arguments);
            return method.getReturnType() == void.class ? null : answered;
        }));
    }
}
