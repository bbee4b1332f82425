package io.cascade.releasedcatalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpressionRoomTests {

    private final ExpressionRoom room = new ExpressionRoom(100);

    @Test
    void isFullOnceAnExpressionHadNoRoom() {
        assertThat(room.take("x".repeat(40))).isTrue();
        assertThat(room.take("x".repeat(21))).isFalse();
        assertThat(room.isFull()).isTrue();
        assertThat(room.take("x")).isFalse();
        assertThat(room.taken()).isEqualTo(60);
    }
}
