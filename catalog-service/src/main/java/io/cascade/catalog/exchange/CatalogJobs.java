package io.cascade.catalog.exchange;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All jobs. */
public interface CatalogJobs extends JpaRepository<CatalogJob, String> {

    /** A job where the client looks for it. */
    @Query(
            "select job from CatalogJob job where job.id = :id and job.order.kind = :kind and job.order.catalog = :catalog")
    Optional<CatalogJob> find(JobKind kind, Catalog catalog, String id);
}
