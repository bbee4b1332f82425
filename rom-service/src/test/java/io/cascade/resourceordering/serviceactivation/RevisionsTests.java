package io.cascade.resourceordering.serviceactivation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RevisionsTests {

    @Test
    void areUnwrittenUntilTheInventoryHasTheLatest() {
        assertThat(Revisions.FIRST.isUnwritten()).isTrue();
        assertThat(Revisions.FIRST.written(1).isUnwritten()).isFalse();
        assertThat(Revisions.FIRST.raised().written(1).isUnwritten()).isTrue();
    }

    @Test
    void keepTheLatestThatWasWrittenWhateverIsAnsweredLate() {
        assertThat(Revisions.FIRST.raised().written(2).written(1)).isEqualTo(new Revisions(2, 2));
    }
}
