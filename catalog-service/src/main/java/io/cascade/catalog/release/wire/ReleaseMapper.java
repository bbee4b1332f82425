package io.cascade.catalog.release.wire;

import io.cascade.catalog.release.CatalogRelease;
import io.cascade.tmf.catalog.CatalogReleaseDto;
import io.cascade.tmf.catalog.ManifestEntryDto;

/** From a release to its contract. */
public final class ReleaseMapper {

    public static final String PATH = "/cascade-api/catalogReleaseManagement/v1/catalogRelease";

    private ReleaseMapper() {}

    public static String hrefOf(CatalogRelease release) {
        return PATH + "/" + release.number();
    }

    public static CatalogReleaseDto toDto(CatalogRelease release) {
        return new CatalogReleaseDto(
                Long.toString(release.number()),
                hrefOf(release),
                release.name(),
                release.number(),
                release.releaseDate(),
                release.manifest().stream()
                        .map(key -> new ManifestEntryDto(key.type().resource(), key.id(), key.version()))
                        .toList());
    }
}
