package io.cascade.catalog.exchange;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/** The entries of a catalog as they are exchanged: as JSON, each as reading it gives it. */
public interface CatalogContent {

    /**
     * Writes everything that an export asks for, as one array.
     *
     * @throws ExchangeFailed when what it asks for cannot be told
     */
    void write(JobOrder export, OutputStream target);

    /**
     * Adds the entries of an array, or of one JSON object a line, and makes those that are there what they say.
     *
     * @param isWanted asked now and then: once it is not, nothing more is taken
     * @return what kept entries from being taken, and which; the others were
     * @throws ExchangeFailed when the content cannot be read to its end, or has too many entries or mistakes
     */
    LeftOut take(JobOrder catalogImport, InputStream content, BooleanSupplier isWanted);
}
