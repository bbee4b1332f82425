package io.cascade.catalog.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cascade.catalog.exchange.ExchangeFailed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntriesInFileTests {

    private static final int MOST_BYTES = 40;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"a\": [1, {}]}, \"]}\\\"\", 7,null]",
                "\uFEFF [ {\"a\": [1, {}]} , \"]}\\\"\",7 , null ] ",
                "{\"a\": [1, {}]}\n\"]}\\\"\"\n7 null",
            })
    void findsTheEntriesOfAnArrayAndOfLines(String file) {
        assertThat(entriesOf(file)).containsExactly("{\"a\": [1, {}]}", "\"]}\\\"\"", "7", "null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "[]", "[ ] "})
    void findsNothingWhereNothingIs(String file) {
        assertThat(entriesOf(file)).isEmpty();
    }

    @Test
    void keepsOfAnEntryWhatItMayHaveAndTellsHowLongItIs() {
        var entries = new ArrayList<EntryInFile>();
        EntriesInFile.each(bytes("[{\"text\": \"%s\"}, {}]".formatted("x".repeat(100))), MOST_BYTES, entries::add);

        assertThat(entries).extracting(EntryInFile::length).containsExactly(112L, 2L);
        assertThat(entries.getFirst().content()).hasSize(MOST_BYTES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[{}, {\"name | 1 | it ends within an entry",
                "[{},] | 1 | no value in UTF-8 begins with the byte 0x5D",
                "[{}, | 1 | it ends where an entry is missing",
                "[{} {}] | 1 | neither a comma nor the end of the array follows",
                "[{}] {} | 1 | something follows the array",
                "<html> | 0 | no value in UTF-8 begins with the byte 0x3C",
                "{}\u00E4 | 1 | no value in UTF-8 begins with the byte 0xC3",
            })
    void tellsWhereItCeasesToBeJson(String file, int entries, String reason) {
        assertThatExceptionOfType(ExchangeFailed.class)
                .isThrownBy(() -> entriesOf(file))
                .withMessage("after %d entries it is no JSON: %s", entries, reason);
    }

    @Test
    void endsAfterAsManyEntriesAsAnImportTakes() {
        assertThat(entriesOf("[" + "{},".repeat(49_999) + "{}]")).hasSize(50_000);
        assertThatExceptionOfType(ExchangeFailed.class)
                .isThrownBy(() -> entriesOf("[" + "{},".repeat(50_000) + "{}]"))
                .withMessageContaining("at most 50000 entries");
    }

    private static List<String> entriesOf(String file) {
        var entries = new ArrayList<String>();
        EntriesInFile.each(
                bytes(file), MOST_BYTES, entry -> entries.add(new String(entry.content(), StandardCharsets.UTF_8)));
        return entries;
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
