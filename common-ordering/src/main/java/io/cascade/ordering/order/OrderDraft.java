package io.cascade.ordering.order;

/** An order as it was asked for, with what the boundary knows of the request. */
public interface OrderDraft {

    OrderRequest request();

    /** What may still be changed of it later. */
    Particulars particulars();
}
