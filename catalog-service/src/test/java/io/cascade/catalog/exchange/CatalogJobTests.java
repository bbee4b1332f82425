package io.cascade.catalog.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.IllegalTransition;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CatalogJobTests {

    static final Instant NINE = Instant.parse("2026-03-01T09:00:00Z");

    CatalogJob job = new CatalogJob(
            "J",
            new JobOrder(JobKind.EXPORT, Catalog.PRODUCT, "u", null, null, "application/json", JsonDocument.EMPTY),
            NINE);

    @Test
    void waitsForItsTurn() {
        assertThat(job.state()).isEqualTo(JobState.NOT_STARTED);
        assertThatThrownBy(() -> job.succeed(NINE)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void succeedsOnce() {
        job.start();
        job.succeed(NINE.plusSeconds(5));
        assertThat(job.isOver()).isTrue();
        assertThat(job.completionDate()).isEqualTo(NINE.plusSeconds(5));
        assertThatThrownBy(() -> job.fail("late", NINE)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void beginsAnewAfterACrashAndSaysWhyItFails() {
        job.start();
        job.start();
        job.fail("no such host", NINE);
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.errorLog()).isEqualTo("no such host");
        assertThat(job.version()).isEqualTo(4);
    }
}
