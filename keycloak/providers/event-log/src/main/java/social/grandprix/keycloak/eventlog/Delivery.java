package social.grandprix.keycloak.eventlog;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import social.grandprix.keycloak.eventlog.Outbox.Waiting;

/** Empties the outbox on a thread of its own. A row leaves only after the API has said that it keeps the event. */
final class Delivery implements Runnable {
    private static final Logger LOG = Logger.getLogger(Delivery.class);
    private static final int MOST_EVENTS = 100;
    /** Bodies stay below what the API takes. */
    private static final int MOST_BYTES = 128 * 1024;
    private static final Duration LONGEST_PUT_OFF = Duration.ofHours(1);

    private final Outbox outbox;
    private final Receiver receiver;
    private final DeliverySettings settings;
    private final Semaphore wake = new Semaphore(0);
    private final Thread thread = new Thread(this, "gps-event-log");
    private int failures;

    Delivery(Outbox outbox, Receiver receiver, DeliverySettings settings) {
        this.outbox = outbox;
        this.receiver = receiver;
        this.settings = settings;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    void stop() {
        thread.interrupt();
    }

    /** There may be something to deliver. */
    void wake() {
        if (wake.availablePermits() == 0) wake.release();
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) rest(step());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void rest(Duration duration) throws InterruptedException {
        if (duration.isZero()) return;
        // While the API is away, new events are no reason to try earlier.
        if (failures > 0) Thread.sleep(duration.toMillis());
        else wake.tryAcquire(duration.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** One round. Answers how long to rest before the next. */
    Duration step() throws InterruptedException {
        try {
            List<Waiting> claimed = outbox.claim(MOST_EVENTS, lease());
            if (claimed.isEmpty()) return settings.poll();
            List<Waiting> batch = fitting(claimed);
            if (batch.size() < claimed.size()) outbox.giveBack(claimed.subList(batch.size(), claimed.size()));
            return deliver(batch) ? Duration.ZERO : pause();
        } catch (RuntimeException failed) {
            LOG.warn("The outbox of events could not be worked on", failed);
            return pause();
        }
    }

    private Duration pause() {
        failures++;
        Duration pause = Pause.after(failures, settings.longestPause());
        if (failures == 1 || Integer.bitCount(failures) == 1)
            LOG.warnf("%s did not take the events (%d times in a row); they are kept", settings.url(), failures);
        return pause;
    }

    private boolean deliver(List<Waiting> batch) throws InterruptedException {
        Receiver.Answer answer = receiver.send(batch.stream().map(Waiting::payload).toList());
        return switch (answer) {
            case TAKEN -> taken(batch);
            case UNAVAILABLE -> {
                outbox.giveBack(batch);
                yield false;
            }
            case REFUSED -> batch.size() == 1 ? putOff(batch.get(0)) : oneByOne(batch);
        };
    }

    private boolean taken(List<Waiting> batch) {
        outbox.remove(batch);
        if (failures > 0) LOG.infof("%s takes events again", settings.url());
        failures = 0;
        return true;
    }

    /** One that is not wanted must not hold up the others, and is not thrown away either. */
    private boolean putOff(Waiting row) {
        LOG.errorf("%s refuses the event of row %s (%d times before)", settings.url(), row.id(), row.refusals());
        outbox.putOff(row, Pause.after(row.refusals() + 4, LONGEST_PUT_OFF));
        return true;
    }

    private boolean oneByOne(List<Waiting> batch) throws InterruptedException {
        for (int at = 0; at < batch.size(); at++) {
            if (deliver(List.of(batch.get(at)))) continue;
            outbox.giveBack(batch.subList(at, batch.size()));
            return false;
        }
        return true;
    }

    /** Longer than a batch takes; if not, another node sends it a second time, and the API knows it by its id. */
    private Duration lease() {
        return settings.timeout().multipliedBy(2).plusSeconds(20);
    }

    private static List<Waiting> fitting(List<Waiting> claimed) {
        List<Waiting> batch = new ArrayList<>();
        int bytes = 0;
        for (Waiting row : claimed) {
            bytes += row.payload().getBytes(StandardCharsets.UTF_8).length;
            if (!batch.isEmpty() && bytes > MOST_BYTES) break;
            batch.add(row);
        }
        return batch;
    }
}
