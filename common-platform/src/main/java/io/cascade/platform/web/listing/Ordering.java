package io.cascade.platform.web.listing;

/** The order of an unsorted list: one unique column. */
record Ordering(String column, boolean isDescending) {

    private static final String DESC = " desc";

    static Ordering of(String sql) {
        return sql.endsWith(DESC)
                ? new Ordering(sql.substring(0, sql.length() - DESC.length()), true)
                : new Ordering(sql, false);
    }

    String sql() {
        return isDescending ? column + DESC : column;
    }

    /** What comes after an entry; its value is bound as text and takes the type of the column. */
    Sql after(String last) {
        return Sql.of("%s %s ?".formatted(column, isDescending ? "<" : ">"), last);
    }
}
