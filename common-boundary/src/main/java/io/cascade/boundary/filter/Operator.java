package io.cascade.boundary.listing;

import java.util.Arrays;
import java.util.Optional;

/** How TMF630 compares an attribute with a value: as the last part of its name, or as a symbol. */
enum Operator {
    EQ("eq", "=", "="),
    NE("ne", "!=", "is distinct from"),
    GT("gt", ">", ">"),
    GTE("gte", ">=", ">="),
    LT("lt", "<", "<"),
    LTE("lte", "<=", "<="),
    REGEX("regex", "*=", "~");

    private final String word;
    private final String symbol;
    private final String sql;

    Operator(String word, String symbol, String sql) {
        this.word = word;
        this.symbol = symbol;
        this.sql = sql;
    }

    static Optional<Operator> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    static Optional<Operator> ofSymbol(String symbol) {
        return Arrays.stream(values()).filter(one -> one.symbol.equals(symbol)).findFirst();
    }

    String sql() {
        return sql;
    }
}
