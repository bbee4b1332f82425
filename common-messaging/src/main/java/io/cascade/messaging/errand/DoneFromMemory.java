package io.cascade.messaging.errand;

/**
 * Says of a kind of errands that the same work is also done without them, from memory: after an end that such work may have
 * caused, each errand of the kind is suspect.
 */
public record DoneFromMemory(String kind) {}
