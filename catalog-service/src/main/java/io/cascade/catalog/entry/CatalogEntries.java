package io.cascade.catalog.entry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** All versions of all catalog entries. */
public interface CatalogEntries extends JpaRepository<CatalogEntry, EntryKey> {

    /** The latest version. */
    Optional<CatalogEntry> findFirstByKeyTypeAndKeyIdOrderByPositionDesc(EntryType type, String id);

    /** Every version, earlier ones first. */
    List<CatalogEntry> findByKeyTypeAndKeyIdInOrderByPosition(EntryType type, Collection<String> ids);

    /** Every version of every entry, earlier ones first. */
    List<CatalogEntry> findAllByOrderByPosition();
}
