package io.cascade.boundary.listing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets a controller simply ask for a {@link ListQuery}. */
public final class ListQueryResolver implements HandlerMethodArgumentResolver {

    private static final Set<String> PAGE_TURNERS = Set.of("offset", "limit", Cursor.PARAMETER);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ListQuery.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var parameters = new LinkedMultiValueMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            for (var value : values) {
                parameters.add(name, value);
            }
        });
        return ListQuery.of(
                parameters, linkOf(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class))));
    }

    /** As the client wrote it, still encoded, so that it can be sent back as it is. */
    private static String linkOf(HttpServletRequest request) {
        var query = request.getQueryString();
        var kept = query == null
                ? ""
                : Stream.of(query.split("&"))
                        .filter(part -> !PAGE_TURNERS.contains(part.split("=", 2)[0]))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("&"));
        return kept.isEmpty() ? request.getRequestURI() : request.getRequestURI() + "?" + kept;
    }
}
