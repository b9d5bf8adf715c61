package social.grandprix.keycloak.sms;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;

/** Messages as files in a folder, for a developer's machine and for tests: one JSON file each, named by time. */
final class OutboxGateway implements SmsGateway {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Path folder;

    OutboxGateway(Path folder) {
        this.folder = folder;
    }

    @Override
    public void send(String number, String text, String reference) throws NotSent {
        Instant now = Instant.now();
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "draft-", ".tmp");
            JSON.writeValue(draft.toFile(), Map.of("to", number, "text", text, "reference", reference, "at", now.toString()));
            // Whole or not at all: somebody may be watching the folder.
            Files.move(draft, folder.resolve(now.toEpochMilli() + "-" + reference + ".json"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new NotSent("the outbox cannot be written", failure);
        }
    }
}
