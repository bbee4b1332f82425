package io.cascade.boundary.filter;

/** A filter that cannot be understood. */
public final class FilterNotUnderstood extends RuntimeException {

    private final String where;
    private final String why;

    /**
     * @param where what of it cannot be; nothing when it is the whole
     * @param why what is wrong with that, for people, without a subject
     */
    public FilterNotUnderstood(String where, String why) {
        super(where.isEmpty() ? why : "has '%s', which %s".formatted(where, why));
        this.where = where;
        this.why = why;
    }

    public String where() {
        return where;
    }

    public String why() {
        return why;
    }
}
