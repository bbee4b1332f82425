package io.cascade.launcher.contract;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.cascade.client.Endpoint;
import io.cascade.launcher.suite.OneJvmSuite;
import java.nio.file.Files;

/** The suite, to be held against the official contracts where they are at hand. */
record ContractSuite(OneJvmSuite suite) {

    static ContractSuite of(OneJvmSuite suite) {
        if (!Files.isDirectory(OfficialApi.FOLDER)) {
            System.out.println("******** SKIPPED: no official contracts in " + OfficialApi.FOLDER + " ********");
        }
        assumeThat(OfficialApi.FOLDER)
                .as("the folder of the official contracts")
                .isDirectory();
        return new ContractSuite(suite);
    }

    Endpoint endpointOf(OfficialApi api) {
        return new Endpoint(urlOf(api));
    }

    String urlOf(OfficialApi api) {
        return suite.addresses().url(api.service());
    }

    String bootstrapServers() {
        return suite.addresses().bootstrapServers();
    }
}
