package io.cascade.boundary.mvc;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.UrlHandlerFilter;

/** Tolerates a slash at the end of a path, as many TM Forum clients send it. */
@Configuration(proxyBeanMethods = false)
class TrailingSlashes {

    /** Before whoever looks at paths. */
    private static final int ORDER = 0;

    @Bean
    FilterRegistrationBean<UrlHandlerFilter> trailingSlashFilter() {
        var filter =
                new FilterRegistrationBean<>(UrlHandlerFilter.trailingSlashHandler("/tmf-api/**", "/cascade-api/**")
                        .wrapRequest()
                        .build());
        filter.setOrder(ORDER);
        return filter;
    }
}
