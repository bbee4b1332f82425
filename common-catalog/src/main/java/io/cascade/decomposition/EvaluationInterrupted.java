package io.cascade.decomposition;

/** An evaluation that was cut off by time. It says nothing about the rule: the machine was busy, and it is tried again. */
public final class EvaluationInterrupted extends RuntimeException {

    EvaluationInterrupted(String text, String reason) {
        super(
                "'%s' was interrupted: %s".formatted(ExpressionFailed.shortened(text), reason),
                new InterruptedException());
    }
}
