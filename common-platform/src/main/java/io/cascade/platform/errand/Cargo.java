package io.cascade.platform.errand;

/** The subject of an errand as the transaction left it that asked for the errand. */
public interface Cargo {

    /** Of how many parts it may consist and be light. */
    int LIGHT_ITEMS = 50;

    /** What each of its documents may need, in characters, for it to be light. */
    int LIGHT_DOCUMENT = 10_000;

    /** Whether it is so small that many like it may wait in memory; what is not is read again. */
    boolean isLight();
}
