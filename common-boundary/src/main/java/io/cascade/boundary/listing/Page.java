package io.cascade.boundary.listing;

import java.util.List;

/**
 * A piece of a list.
 *
 * @param total how many entries the whole list has
 * @param isCut whether it holds less than was asked for because that would have been too many bytes
 */
record Page(int total, List<Row> rows, boolean isCut) {

    /** An entry of a page, with what an unsorted list is ordered by. */
    record Row(String id, String place) {}

    List<String> ids() {
        return rows.stream().map(Row::id).toList();
    }
}
