package io.cascade.kernel.lifecycle;

/**
 * A row of the journal, by which the event that tells of it is known.
 *
 * @param id also the event's
 * @param version of the aggregate after what the row records: one more than in the row before
 */
public record JournalRow(String id, long version) {}
