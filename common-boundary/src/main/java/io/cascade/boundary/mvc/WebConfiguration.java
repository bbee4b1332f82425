package io.cascade.boundary.mvc;

import io.cascade.boundary.listing.ListQuery;
import io.cascade.boundary.listing.ListQueryResolver;
import io.cascade.boundary.patch.IfMatch;
import io.cascade.boundary.patch.IfMatchResolver;
import io.cascade.boundary.patch.ResourcePatch;
import io.cascade.boundary.patch.ResourcePatchResolver;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the shared pieces of the boundary into Spring MVC. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(ListQuery.class, ResourcePatch.class, IfMatch.class);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ListQueryResolver());
        resolvers.add(new ResourcePatchResolver());
        resolvers.add(new IfMatchResolver());
    }
}
