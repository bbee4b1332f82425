package io.cascade.resourceordering.serviceactivation.web;

import io.cascade.kernel.json.Carried;
import io.cascade.kernel.json.Json;
import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.refusal.Violation;
import io.cascade.resourceordering.serviceactivation.FinalAnswers;
import io.cascade.resourceordering.serviceactivation.MonitorState;
import io.cascade.resourceordering.serviceactivation.Problem;
import io.cascade.resourceordering.serviceactivation.ServiceActivation;
import io.cascade.resourceordering.serviceactivation.wire.ServiceActivationMapper;
import io.cascade.tmf.common.ErrorDto;
import io.cascade.tmf.common.ViolationDto;
import io.cascade.tmf.serviceactivation.HeaderItemDto;
import io.cascade.tmf.serviceactivation.ResponseDto;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The answer to a client who would have waited: the active service, or everything that was wrong. */
@Component
class FinalAnswerMapper implements FinalAnswers {

    private static final HeaderItemDto JSON = new HeaderItemDto("Content-Type", "application/json");

    private final ServiceActivationMapper mapper;

    FinalAnswerMapper(ServiceActivationMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public JsonDocument to(ServiceActivation ended) {
        var answer = ended.state() == MonitorState.COMPLETED ? created(ended) : refused(ended.problems());
        return new JsonDocument(Carried.asMap(answer));
    }

    private ResponseDto created(ServiceActivation completed) {
        var service = mapper.toService(completed.group().primary());
        return new ResponseDto(
                "201", Json.write(service), List.of(JSON, new HeaderItemDto("Location", service.href())));
    }

    private static ResponseDto refused(List<Problem> problems) {
        var error = new ErrorDto(
                problems.getFirst().code(),
                problems.stream().map(FinalAnswerMapper::reasonOf).collect(Collectors.joining("; ")),
                HttpStatus.UNPROCESSABLE_CONTENT.getReasonPhrase(),
                "422",
                null,
                problems.stream()
                        .map(problem -> new ViolationDto(pathOf(problem), problem.reason()))
                        .toList(),
                "Error");
        return new ResponseDto("422", Json.write(error), List.of(JSON));
    }

    private static String reasonOf(Problem problem) {
        return new Violation(pathOf(problem).isEmpty() ? "" : pathOf(problem) + ":", problem.reason()).toString();
    }

    private static String pathOf(Problem problem) {
        return Objects.requireNonNullElse(problem.path(), "");
    }
}
