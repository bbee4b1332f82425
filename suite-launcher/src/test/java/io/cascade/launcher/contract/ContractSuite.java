package io.cascade.launcher.contract;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.cascade.client.Endpoint;
import io.cascade.client.SuiteClient;
import io.cascade.launcher.sampledata.FirstLoad;
import io.cascade.launcher.suite.OneJvmSuite;
import java.nio.file.Files;

/** A suite with the sample catalog, to be held against the official contracts where they are at hand. */
record ContractSuite(OneJvmSuite suite) implements AutoCloseable {

    static ContractSuite start() {
        if (!Files.isDirectory(OfficialApi.FOLDER)) {
            System.out.println("******** SKIPPED: no official contracts in " + OfficialApi.FOLDER + " ********");
        }
        assumeThat(OfficialApi.FOLDER)
                .as("the folder of the official contracts")
                .isDirectory();
        var suite = OneJvmSuite.throwAway().startInOneJvm();
        new FirstLoad(suite.home().sampleDataMarker(), suite.addresses().client()).loadOnce();
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

    @Override
    public void close() {
        suite.close();
    }
}
