package io.cascade.catalog.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntryAddressTests {

    @Test
    void meansTheLatestVersionUnlessItNamesOne() {
        assertThat(EntryAddress.of("PO-1")).isEqualTo(new EntryAddress("PO-1", null));
        assertThat(EntryAddress.of("PO-1:(version=1.0)")).isEqualTo(new EntryAddress("PO-1", "1.0"));
    }

    @Test
    void leavesColonsInIdsAlone() {
        assertThat(EntryAddress.of("urn:PO:1")).isEqualTo(new EntryAddress("urn:PO:1", null));
        assertThat(EntryAddress.of("urn:PO:1:(version=2)")).isEqualTo(new EntryAddress("urn:PO:1", "2"));
    }

    @Test
    void takesWhatIsNotWrittenInFullForAnId() {
        assertThat(EntryAddress.of("PO-1:(version=)").version()).isNull();
        assertThat(EntryAddress.of(":(version=1.0)").version()).isNull();
    }
}
