package io.cascade.platform.errand;

/** The subject of an errand as the transaction left it that asked for the errand. */
public interface Cargo {

    /** Of how many parts it may consist and be light. */
    int LIGHT_PARTS = 50;

    /** What the documents of all its parts may need together, in characters, for it to be light. */
    int LIGHT_DOCUMENTS = 50_000;

    /** Whether it is so small that many like it may wait in memory; what is not is read again. */
    boolean isLight();
}
