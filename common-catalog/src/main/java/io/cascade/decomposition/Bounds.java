package io.cascade.decomposition;

import java.time.Duration;

/**
 * How much a rule may ask for. Steps and sizes end in a refusal that names the rule, whatever the machine is doing; time only
 * interrupts, and the work is tried again.
 */
public final class Bounds {

    /** The longest text of an expression, in characters. */
    public static final int EXPRESSION = 4_000;

    /** The text of all expressions of a release, in characters, of which each counts some more. */
    public static final int RELEASE_EXPRESSIONS = 400_000;

    /** How deep parts of an expression may lie within each other. */
    public static final int NESTING = 250;

    /** The most steps of one expression: one for each part that is computed, more for what takes longer. */
    public static final int STEPS = 100_000;

    /** The largest value that an expression may compute or read, in characters and elements. */
    public static final int SIZE = 65_536;

    /** How deep lists and objects of a value may lie within each other. */
    public static final int DEPTH = 32;

    /** The largest pattern for {@code matches}, in characters after its repetitions are written out. */
    public static final int PATTERN = 2_000;

    /** The most steps of all rules that one order needs. */
    public static final int ORDER_STEPS = 1_000_000;

    /** The most items that one order may be decomposed into; as many as the layer below takes in one order. */
    public static final int ORDER_ITEMS = 2_500;

    /** What all items of one order may hold: their values and what they were computed from. */
    public static final int ORDER_SIZE = 2_000_000;

    /** How long the rules of one order may take before they are interrupted. */
    public static final Duration TIME = Duration.ofSeconds(10);

    private Bounds() {}
}
