package io.cascade.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Has bodies that are records of ours read strictly. */
@Configuration(proxyBeanMethods = false)
class ContractBodies implements WebMvcConfigurer {

    private final int mostEntries;

    ContractBodies(@Value("${cascade.bounds.batch.entries:1000}") int mostEntries) {
        this.mostEntries = mostEntries;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.addCustomConverter(new ContractBodyConverter(mostEntries));
    }
}
