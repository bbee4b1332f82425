package io.cascade.catalog.release.wire;

import static io.cascade.boundary.attributes.AttributePlace.instant;
import static io.cascade.boundary.attributes.AttributePlace.number;
import static io.cascade.boundary.attributes.AttributePlace.shown;
import static io.cascade.boundary.attributes.AttributePlace.text;

import io.cascade.boundary.attributes.Attributes;
import io.cascade.tmf.catalog.CatalogReleaseDto;

/** What a release has on the wire. */
public final class ReleaseAttributes {

    public static final Attributes ALL = Attributes.of(
                    CatalogReleaseDto.class, "catalogRelease", "catalog_release", "number::text", "number")
            .lines(
                    text("href", "'%s/' || number".formatted(ReleaseMapper.PATH))
                            .computed(),
                    text("name", "name").fixed(),
                    number("number", "number").computed(),
                    instant("releaseDate", "release_date").computed(),
                    shown("manifest").computed())
            .rows("catalog_release_member member", "member.release = catalog_release.number")
            .complete();

    private ReleaseAttributes() {}
}
