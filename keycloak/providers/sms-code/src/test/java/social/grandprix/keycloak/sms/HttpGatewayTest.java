package social.grandprix.keycloak.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A provider of messages that answers well, late, wrongly or never. */
class HttpGatewayTest {
    private record Seen(String authorization, String key, String body) {
    }

    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final List<Integer> answers = new CopyOnWriteArrayList<>();
    private volatile long delay;
    private HttpServer server;
    private ExecutorService threads;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        seen.add(new Seen(exchange.getRequestHeaders().getFirst("Authorization"), exchange.getRequestHeaders().getFirst("Idempotency-Key"),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        try {
            Thread.sleep(delay);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        int status = answers.isEmpty() ? 202 : answers.remove(0);
        if (status == 302) exchange.getResponseHeaders().add("Location", "/elsewhere");
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    /** Patient: on a busy machine a quick answer can be late, is then asked for again, and the test sees the answer after it. */
    private HttpGateway gateway(String authorization) {
        return gateway(authorization, Duration.ofSeconds(30));
    }

    private HttpGateway gateway(String authorization, Duration patience) {
        return new HttpGateway(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/messages"), authorization, "GrandPrix", patience);
    }

    @Test
    void sendsJsonWithAuthorizationAndAKey() throws Exception {
        gateway("Bearer token").send("+491511234567", "a \"quoted\" text", "reference-1");
        assertEquals(1, seen.size());
        assertEquals("Bearer token", seen.get(0).authorization());
        assertEquals("reference-1", seen.get(0).key());
        assertTrue(seen.get(0).body().contains("\"to\":\"+491511234567\""));
        assertTrue(seen.get(0).body().contains("\"text\":\"a \\\"quoted\\\" text\""));
    }

    @Test
    void triesAgainWithTheSameKeyWhenTheProviderFails() throws Exception {
        answers.addAll(List.of(503, 429));
        gateway(null).send("+491511234567", "text", "reference-2");
        assertEquals(List.of("reference-2", "reference-2", "reference-2"), seen.stream().map(Seen::key).toList());
    }

    @Test
    void givesUpAfterThreeAttempts() {
        answers.addAll(List.of(500, 500, 500, 202));
        assertThrows(SmsGateway.NotSent.class, () -> gateway(null).send("+491511234567", "text", "r"));
        assertEquals(3, seen.size());
    }

    @Test
    void doesNotRepeatWhatWasRefused() {
        answers.add(400);
        assertThrows(SmsGateway.NotSent.class, () -> gateway(null).send("+491511234567", "text", "r"));
        assertEquals(1, seen.size());
    }

    @Test
    void followsNoRedirect() {
        answers.add(302);
        assertThrows(SmsGateway.NotSent.class, () -> gateway("Bearer token").send("+491511234567", "text", "r"));
        assertEquals(1, seen.size());
    }

    @Test
    void waitsForNobodyForEver() {
        delay = 30_000;
        HttpGateway impatient = gateway(null, Duration.ofMillis(400));
        long start = System.nanoTime();
        assertThrows(SmsGateway.NotSent.class, () -> impatient.send("+491511234567", "text", "r"));
        assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() < 20_000);
    }

    @Test
    void saysSoWhenNobodyListens() {
        int port = server.getAddress().getPort();
        server.stop(0);
        HttpGateway gateway = new HttpGateway(URI.create("http://127.0.0.1:" + port), null, "GrandPrix", Duration.ofMillis(400));
        assertThrows(SmsGateway.NotSent.class, () -> gateway.send("+491511234567", "text", "r"));
    }
}
