package io.cascade.ordering.wire;

import io.cascade.kernel.lifecycle.Party;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.tmf.common.WaitingDto;
import java.util.Objects;

/** Why something waits, as every order and monitor shows it, and as it is read from those below. */
public final class WaitingOnTheWire {

    private WaitingOnTheWire() {}

    public static WaitingDto of(Waiting waiting) {
        return new WaitingDto(
                waiting.party().code(),
                waiting.on(),
                waiting.code(),
                waiting.reason(),
                waiting.since(),
                waiting.until(),
                waiting.remedy());
    }

    /**
     * What somebody else told.
     *
     * @param code for one who speaks no codes
     * @param reason for one who gives none
     */
    public static Waiting read(WaitingDto told, String code, String reason) {
        return new Waiting(
                Party.named(told.party()),
                told.on(),
                Objects.requireNonNullElse(told.code(), code),
                Objects.requireNonNullElse(told.reason(), reason),
                told.since(),
                told.until(),
                told.remedy());
    }
}
