package io.cascade.messaging.neighbour;

import java.io.IOException;

/** An answer that was not read to its end, because others that are being read leave too little memory. It may be asked for again. */
final class NoRoomForAnswer extends IOException {

    NoRoomForAnswer(Throwable cause) {
        super("the service has too many answers of neighbours in hand to read this one now", cause);
    }
}
