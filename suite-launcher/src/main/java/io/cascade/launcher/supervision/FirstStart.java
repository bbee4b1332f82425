package io.cascade.launcher.supervision;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** How the first start of a member ends, for the one who waits for it. */
final class FirstStart {

    private final CompletableFuture<Void> outcome = new CompletableFuture<>();

    boolean isPending() {
        return !outcome.isDone();
    }

    void succeed() {
        outcome.complete(null);
    }

    void fail(StartFailed failure) {
        outcome.completeExceptionally(failure);
    }

    /** @throws StartFailed if the member did not become ready */
    void await() {
        try {
            outcome.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof StartFailed refused ? refused : failure;
        }
    }
}
