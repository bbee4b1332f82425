package io.cascade.catalog.exchange;

import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/** Where imports get their content. */
@FunctionalInterface
public interface ImportSource {

    /**
     * @param target where the content is put
     * @param isWanted asked now and then: once it is not, nothing more is read
     * @throws ExchangeFailed when there is nothing to be had from there, or it must not be asked
     */
    void read(String url, OutputStream target, BooleanSupplier isWanted);
}
