package io.cascade.resourceordering;

import io.cascade.testing.page.PageOfChanges;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddPagesTests {

    @ParameterizedTest
    @ValueSource(strings = "a-stage")
    void whatAPageTellsToDoHasTheEffectThatItTells(String page) {
        PageOfChanges.named(page).provesItself();
    }
}
