package io.cascade.catalog.exchange;

/** Where imports get their content. */
@FunctionalInterface
public interface ImportSource {

    /** @throws ExchangeFailed when there is nothing to be had from there, or it must not be asked */
    byte[] read(String url);
}
