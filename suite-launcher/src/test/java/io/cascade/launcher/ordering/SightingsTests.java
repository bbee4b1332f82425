package io.cascade.launcher.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.client.journey.Branch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SightingsTests {

    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private final Sightings sightings = new Sightings();

    @Test
    void tellsOnlyWhatHasChanged() {
        assertThat(sightings.look(tree("acknowledged"), START)).hasSize(2);
        assertThat(sightings.look(tree("acknowledged"), START)).isEmpty();

        List<Sightings.Change> changes = sightings.look(tree("inProgress"), START);

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.branch().key()).isEqualTo("item");
            assertThat(change.before()).isEqualTo("acknowledged");
        });
    }

    @Test
    void measuresFromTheStartOfTheWorkToItsEnd() {
        sightings.look(tree("acknowledged"), START);
        sightings.look(tree("inProgress"), START.plusSeconds(10));
        sightings.look(tree("completed"), START.plusSeconds(14));

        assertThat(durationOfItem(tree("completed"), START.plusSeconds(60))).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void measuresUntilNowWhatIsNotOver() {
        sightings.look(tree("inProgress"), START);

        assertThat(durationOfItem(tree("inProgress"), START.plusSeconds(7))).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void knowsNoDurationOfWhatHasNotStarted() {
        sightings.look(tree("acknowledged"), START);

        assertThat(durationOfItem(tree("acknowledged"), START.plusSeconds(7))).isNull();
    }

    @Test
    void knowsNoDurationOfWhatBeganAndEndedUnseen() {
        sightings.look(tree("completed"), START);

        assertThat(durationOfItem(tree("completed"), START.plusSeconds(7))).isNull();
    }

    private Duration durationOfItem(Branch tree, Instant now) {
        return sightings.timed(tree, now).children().getFirst().duration();
    }

    private static Branch tree(String stateOfItem) {
        var item = new Branch("item", "item", stateOfItem, null, null, List.of());
        return new Branch("order", "order", "inProgress", Duration.ZERO, null, List.of(item));
    }
}
