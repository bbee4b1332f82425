package io.cascade.launcher.contract;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Works through a list two at a time, on threads of its own: those of a parallel stream would be the test run's. */
final class ManyHands {

    private static final int HANDS = 2;

    private ManyHands() {}

    static <T> void doWith(List<T> all, Consumer<T> work) {
        try (var hands = Executors.newFixedThreadPool(HANDS)) {
            CompletableFuture.allOf(all.stream()
                            .map(one -> CompletableFuture.runAsync(() -> work.accept(one), hands))
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
        }
    }
}
