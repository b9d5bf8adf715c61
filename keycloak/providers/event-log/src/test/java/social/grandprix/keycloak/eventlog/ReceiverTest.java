package social.grandprix.keycloak.eventlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiverTest {
    private static final String SECRET = "a-secret-of-thirty-two-characters";
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private volatile int status = 204;
    private volatile long delay = 0;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("Gps-Signature") + " " + body);
            sleep(delay);
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource({ "200, TAKEN", "204, TAKEN", "400, REFUSED", "413, REFUSED", "422, REFUSED", "401, UNAVAILABLE", "404, UNAVAILABLE", "429, UNAVAILABLE", "500, UNAVAILABLE", "503, UNAVAILABLE" })
    void understandsTheAnswer(int code, Receiver.Answer answer) throws Exception {
        status = code;
        assertEquals(answer, receiver().send(List.of("{\"id\":\"1\"}")));
    }

    @ParameterizedTest
    @CsvSource({ "301", "302", "307", "308" })
    void followsNoRedirect(int code) throws Exception {
        status = code;
        assertEquals(Receiver.Answer.UNAVAILABLE, receiver().send(List.of("{}")));
        assertEquals(1, asked.size());
    }

    @Test
    void doesNotWaitForEver() throws Exception {
        delay = 3_000;
        assertEquals(Receiver.Answer.UNAVAILABLE, receiver(Duration.ofSeconds(1)).send(List.of("{}")));
    }

    @Test
    void copesWithNobodyThere() throws Exception {
        server.stop(0);
        assertEquals(Receiver.Answer.UNAVAILABLE, receiver().send(List.of("{}")));
    }

    @Test
    void signsTheTimeAndTheWholeBody() throws Exception {
        receiver().send(List.of("{\"id\":\"1\"}", "{\"id\":\"2\"}"));
        assertTrue(asked.get(0).matches("POST /events t=\\d{10},v1=[0-9a-f]{64} \\Q{\"version\":1,\"events\":[{\"id\":\"1\"},{\"id\":\"2\"}]}\\E"), asked.get(0));
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        assertEquals("t=1795341600,v1=a74ca2f1afa7a1cbbb119ae5d645c0afe4479f23b7b6d435aeab2aea1bb45e1a", new Signature(SECRET).header(1_795_341_600L, body));
    }

    /** Patient: the machine of a build may be busy. */
    private Receiver receiver() {
        return receiver(Duration.ofMinutes(1));
    }

    private Receiver receiver(Duration timeout) {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/events");
        return new Receiver(new DeliverySettings(url, SECRET, timeout, Duration.ofSeconds(1), Duration.ofSeconds(1)));
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException ignored) {
            Thread.currentThread().interrupt();
        }
    }
}
