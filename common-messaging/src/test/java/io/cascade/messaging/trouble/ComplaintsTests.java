package io.cascade.messaging.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.health.contributor.Status;

class ComplaintsTests {

    @Test
    void sayWhatIsWrongAndNothingOfWhatIsWell() {
        var complaints = new Complaints(
                List.of(about("records", () -> Optional.of("two are parked")), about("errands", Optional::empty)));

        assertThat(complaints.sentences()).isEqualTo(Map.of("records", "two are parked"));
    }

    @Test
    @Timeout(4)
    void sayThatTheDatabaseKeepsSilentAsSoonAsOneIsHeardOfAllOfThem() {
        var never = new CountDownLatch(1);
        var silent = List.of("records", "errands", "work set aside").stream()
                .map(what -> about(what, () -> {
                    never.await();
                    return Optional.empty();
                }))
                .toList();

        assertThat(new Complaints(silent).sentences())
                .containsOnlyKeys("records", "errands", "work set aside")
                .containsValue("cannot be looked at: the database does not answer within 2 s");
    }

    @Test
    void sayWhyTheyCannotBeLookedAt() {
        var complaints = new Complaints(List.of(about("records", () -> {
            throw new IllegalStateException("no connection");
        })));

        assertThat(complaints.sentences().get("records"))
                .startsWith("cannot be looked at")
                .contains("no connection");
    }

    @Test
    void leaveTheServiceUpWhenTheyAreForInformation() {
        var paused = new Complaint() {
            @Override
            public String about() {
                return "paused listeners";
            }

            @Override
            public Optional<String> complaint() {
                return Optional.of("one is paused");
            }

            @Override
            public boolean isForInformation() {
                return true;
            }
        };

        var health = new WorkHealthIndicator(new Troubles(Clock.systemUTC()), new Complaints(List.of(paused))).health();

        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails()).isEqualTo(Map.of("information", Map.of("paused listeners", "one is paused")));
    }

    private static Complaint about(String what, Callable<Optional<String>> look) {
        return new Complaint() {
            @Override
            public String about() {
                return what;
            }

            @Override
            public Optional<String> complaint() {
                try {
                    return look.call();
                } catch (RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }
}
