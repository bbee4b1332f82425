package io.cascade.catalog.exchange.web;

/**
 * An entry as it stands in a file.
 *
 * @param number counted from one
 * @param content as much of it as an entry may have
 * @param length of all of it, in bytes
 */
@SuppressWarnings("ArrayRecordComponent")
record EntryInFile(int number, byte[] content, long length) {}
