package io.cascade.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiDocumentTests {

    static final ApiDocument PAPER = ApiDocument.parse("""
            {"paths": {"/note": {"get": {"summary": "Find"}}}, "info": {"title": "Notes"}, "servers": [{"url": "http://a:1"}]}""").anywhere();

    @TempDir
    Path folder;

    @Test
    void doesNotCareWhereItIsServedNorInWhichOrder() {
        var elsewhere = ApiDocument.parse("""
                {"servers": [], "info": {"title": "Notes"}, "paths": {"/note": {"get": {"summary": "Find"}}}}""").anywhere();

        assertThat(PAPER.differencesTo(elsewhere)).isEmpty();
    }

    @Test
    void namesEveryPlaceThatDiffers() {
        var changed = ApiDocument.parse("""
                {"paths": {"/note": {"get": {"summary": "List"}}}, "info": {"title": "Notes", "version": "2"}}""");

        assertThat(PAPER.differencesTo(changed))
                .containsExactly("/info/version: nothing | \"2\"", "/paths/~1note/get/summary: \"Find\" | \"List\"");
    }

    @Test
    void isWrittenInTheOrderOfNamesAndReadBackAsItWas() throws IOException {
        var file = folder.resolve("notes.json");
        PAPER.writeTo(file);

        assertThat(Files.readString(file))
                .startsWith("{\n  \"info\"")
                .endsWith("}\n")
                .doesNotContain("servers");
        assertThat(ApiDocument.read(file).differencesTo(PAPER)).isEmpty();
    }
}
