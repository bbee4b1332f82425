package io.cascade.boundary.filter;

import java.util.Arrays;
import java.util.Optional;

/** How TMF630 compares an attribute with a value: as the last part of its name, or as a symbol. */
public enum Operator {
    EQ("eq", "="),
    NE("ne", "!="),
    GT("gt", ">"),
    GTE("gte", ">="),
    LT("lt", "<"),
    LTE("lte", "<="),
    REGEX("regex", "*=");

    private final String word;
    private final String symbol;

    Operator(String word, String symbol) {
        this.word = word;
        this.symbol = symbol;
    }

    static Optional<Operator> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    static Optional<Operator> ofSymbol(String symbol) {
        return Arrays.stream(values()).filter(one -> one.symbol.equals(symbol)).findFirst();
    }

    public String symbol() {
        return symbol;
    }

    /** Whether it asks for what comes before or after a value. */
    public boolean asksForAnOrder() {
        return this == GT || this == GTE || this == LT || this == LTE;
    }

    /** @param order what a comparator says of the attribute and the value */
    boolean allows(int order) {
        return switch (this) {
            case EQ -> order == 0;
            case GT -> order > 0;
            case GTE -> order >= 0;
            case LT -> order < 0;
            case LTE -> order <= 0;
            case NE, REGEX -> throw new IllegalStateException(this + " is no matter of order");
        };
    }
}
