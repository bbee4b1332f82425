package io.cascade.boundary.attributes;

import static io.cascade.boundary.attributes.AttributePlace.carried;
import static io.cascade.boundary.attributes.AttributePlace.number;
import static io.cascade.boundary.attributes.AttributePlace.shown;
import static io.cascade.boundary.attributes.AttributePlace.state;
import static io.cascade.boundary.attributes.AttributePlace.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.common.Carries;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttributesTests {

    @Carries(Extras.class)
    record Parcel(
            String id,
            @Nullable String state,
            @Nullable String content,
            @Nullable String label,
            @Nullable List<String> sender,
            @JsonProperty("@type") @Nullable String type,
            @JsonAnyGetter Map<String, Object> extension) {}

    record Extras(@Nullable String note) {}

    private static final Attributes PARCEL = lines().lines(carried("sender").fixed())
            .extensions(
                    number("version", "version").computed(),
                    carried("@baseType").fixed())
            .carriedIn("carried");

    private static AttributeLines lines() {
        return Attributes.of(Parcel.class, "parcel", "parcel", "id", "id")
                .lines(
                        state("state", "state").computed(),
                        text("content", "content").fixed(),
                        text("label", "label").amendable(),
                        shown("@type").computed());
    }

    @Test
    void patchesMayChangeWhatIsNeitherFixedNorComputed() {
        assertThat(PARCEL.fixed())
                .containsExactlyInAnyOrder("id", "state", "content", "@type", "sender", "version", "@baseType");
    }

    @Test
    void carriesWhatHasNoPlaceOfItsOwnWhetherTheContractKnowsItOrNot() {
        var given = new Parcel(
                "p",
                "sent",
                "tea",
                "fragile",
                List.of("ANNA"),
                "Parcel",
                Map.of("note", "soon", "colour", "red", "version", 7));

        assertThat(PARCEL.carriedOf(given).values())
                .isEqualTo(Map.of("sender", List.of("ANNA"), "note", "soon", "colour", "red"));
    }

    @Test
    void aComponentWithoutALineIsToldAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(() -> lines().carriedIn("carried"))
                .withMessage("no line for [sender] of Parcel");
    }

    @Test
    void aLineAboutNoComponentIsToldAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(() -> lines().lines(
                                carried("sender").fixed(), carried("sander").fixed())
                        .carriedIn("carried"))
                .withMessage("no component for the line [sander] of Parcel");
    }

    @Test
    void aLineMayBeAboutWhatTheContractKnowsBeside() {
        assertThat(lines().lines(carried("sender").fixed(), carried("note").fixed())
                        .carriedIn("carried")
                        .fixed())
                .contains("note");
    }

    @Test
    void aComponentIsNoExtension() {
        assertThatIllegalStateException()
                .isThrownBy(() -> lines().lines(carried("sender").fixed())
                        .extensions(carried("note").amendable())
                        .carriedIn("carried"))
                .withMessage("no extension but a component is [note] of Parcel");
    }

    @Test
    void whatIsCarriedIsNotComputed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> carried("sender").computed())
                .withMessage("sender is carried as a client gives it");
    }

    /** The record names the date itself; that it is listed among its extras, too, spares it no line. */
    @Carries(Dates.class)
    record Dated(
            String id, @Nullable String date, @JsonAnyGetter Map<String, Object> extension) {}

    record Dates(@Nullable String date) {}

    @Test
    void aComponentThatIsAnExtraTooNeedsALine() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        Attributes.of(Dated.class, "dated", "dated", "id", "id").carriedIn("carried"))
                .withMessage("no line for [date] of Dated");
    }

    @Test
    void tellsLinesAndExtensionsApart() {
        assertThat(PARCEL.lines()).containsExactlyInAnyOrder("id", "state", "content", "label", "@type", "sender");
        assertThat(PARCEL.extensions()).containsExactlyInAnyOrder("version", "@baseType");
    }
}
